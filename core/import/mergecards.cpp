// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mergecards.h"

#include "core/edit/fieldvalue.h"
#include "core/model/cardfield.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

class Merger
{
public:
    Merger(const Card &ours, const Card &theirs, const CardDraft &draft, const Programme &programme,
           OnClash onClash)
        : m_theirs(theirs)
        , m_draft(draft)
        , m_programme(programme)
        , m_onClash(onClash)
        , m_merged{ours, {}}
    { }

    Merged merge()
    {
        single("code", &Card::code, !m_theirs.code.isEmpty());
        single("format", &Card::format, !m_theirs.format.isEmpty());
        single("theme", &Card::theme, !m_theirs.theme.isEmpty());
        single("subtheme", &Card::subtheme, !m_theirs.subtheme.isEmpty());
        single("platform", &Card::platform, !m_theirs.platform.isEmpty());
        single("status", &Card::status, m_draft.status.has_value());
        single("hours", &Card::slot, m_theirs.slot != Slot{});
        single("capacity", &Card::capacity, m_draft.saysCapacity);
        single("registration", &Card::registration, m_theirs.registration != Registration{});
        list("furtherPlatforms", &Card::furtherPlatforms);
        m_merged.card.furtherPlatforms.removeAll(m_merged.card.platform);
        list("organizers", &Card::organizers);
        list("people", &Card::people);
        list("zones", &Card::zones);
        list("languages", &Card::languages);
        list("documents", &Card::documents);
        for (const CardField &field : cardFields()) {
            if (field.text)
                text(field);
        }
        remains();
        return std::move(m_merged);
    }

private:
    void noteClash(const char *key)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_merged.clashes.contains(name))
            m_merged.clashes.append(name);
    }

    // What finds no place beside ours, so that it is not lost.
    void keepAsUnplaced(const CardField &field, const QString &value)
    {
        const UnplacedLine line{m_draft.lines.value(QString::fromLatin1(field.key)),
                                u"%1: %2"_s.arg(label(field), value)};
        if (!m_merged.card.unplaced.contains(line))
            m_merged.card.unplaced.append(line);
    }

    template <typename Value>
    void single(const char *key, Value Card::*member, bool said)
    {
        Value &ours = m_merged.card.*member;
        const Value &theirs = m_theirs.*member;
        if (!said || ours == theirs)
            return;
        const CardField &field = *cardField(QString::fromLatin1(key));
        if (ours == Value{} && field.kind != FieldKind::Status) {
            ours = theirs;
            return;
        }
        noteClash(key);
        if (m_onClash == OnClash::Theirs)
            ours = theirs;
        else if (m_onClash == OnClash::Both)
            keepAsUnplaced(field, fieldValue(m_theirs, field, m_programme, m_draft.language));
    }

    template <typename Value>
    void list(const char *key, QList<Value> Card::*member)
    {
        QList<Value> &ours = m_merged.card.*member;
        const QList<Value> &theirs = m_theirs.*member;
        if (theirs.isEmpty() || ours == theirs)
            return;
        if (ours.isEmpty()) {
            ours = theirs;
            return;
        }
        noteClash(key);
        if (m_onClash == OnClash::Theirs)
            ours = theirs;
        if (m_onClash != OnClash::Both)
            return;
        for (const Value &value : theirs) {
            if (!ours.contains(value))
                ours.append(value);
        }
    }

    void text(const CardField &field)
    {
        LocalText &ours = m_merged.card.text(*field.text);
        const auto &theirs = m_theirs.text(*field.text).all();
        for (auto it = theirs.begin(); it != theirs.end(); ++it) {
            const QString mine = ours.in(it.key());
            if (mine == it->text)
                continue;
            if (mine.isEmpty()) {
                ours.set(it.key(), it->text, it->madeFrom);
                continue;
            }
            noteClash(field.key);
            if (m_onClash == OnClash::Theirs)
                ours.set(it.key(), it->text, it->madeFrom);
            if (m_onClash != OnClash::Both || mine.contains(it->text))
                continue;
            if (field.kind == FieldKind::Line)
                keepAsUnplaced(field, it->text);
            else
                ours.set(it.key(), mine + u"\n\n"_s + it->text, ours.all()[it.key()].madeFrom);
        }
    }

    void remains()
    {
        Card &card = m_merged.card;
        if (card.slot == m_theirs.slot && !m_theirs.writtenHours.isEmpty())
            card.writtenHours = m_theirs.writtenHours;
        card.writtenLimits.insert(m_theirs.writtenLimits);
        for (const UnplacedLine &line : m_theirs.unplaced) {
            if (!card.unplaced.contains(line))
                card.unplaced.append(line);
        }
        for (const Acknowledgement &known : m_theirs.acknowledgements) {
            if (!card.acknowledgements.contains(known))
                card.acknowledgements.append(known);
        }
    }

    const Card &m_theirs;
    const CardDraft &m_draft;
    const Programme &m_programme;
    const OnClash m_onClash;
    Merged m_merged;
};

} // namespace

Merged mergeCards(const Card &ours, const Card &theirs, const CardDraft &draft,
                  const Programme &programme, OnClash onClash)
{
    return Merger(ours, theirs, draft, programme, onClash).merge();
}

} // namespace core
