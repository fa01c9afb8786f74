// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/peoplepart.h"

#include "core/import/lookup.h"
#include "ui/widgets/completion.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto change = QT_TRANSLATE_NOOP("ui::Step", "change of %1");

QString roleName(core::Role role)
{
    switch (role) {
    case core::Role::Moderator:
        return PeoplePart::tr("Moderator");
    case core::Role::Speaker:
        return PeoplePart::tr("Speaker");
    case core::Role::Rapporteur:
        return PeoplePart::tr("Rapporteur");
    case core::Role::Host:
        return PeoplePart::tr("Host");
    }
    Q_UNREACHABLE();
}

core::Person *personIn(core::Programme &programme, const QString &id)
{
    for (core::Person &person : programme.people) {
        if (person.id == id)
            return &person;
    }
    return nullptr;
}

} // namespace

PeoplePart::PeoplePart(EditedCard &edited, QWidget *parent)
    : RowsPart("people", edited, parent)
    , m_people(new QStringListModel(this))
    , m_organizations(new QStringListModel(this))
    , m_add(new QPushButton(this))
{
    m_add->setObjectName(u"addPerson"_s);
    addBelow(m_add);
    connect(m_add, &QPushButton::clicked, this, &PeoplePart::addPerson);
    connect(&edited, &EditedCard::shown, this, [this] {
        m_hasNewRow = false;
        load();
    });
    retranslate();
    load();
}

int PeoplePart::rowCount() const
{
    return int(edited().card()->people.size()) + m_hasNewRow;
}

void PeoplePart::makeRow(int row, QHBoxLayout &layout)
{
    auto *role = new QComboBox;
    role->setObjectName(u"role"_s);
    for (const core::Role each : core::allRoles())
        role->addItem(roleName(each));
    auto *name = new QLineEdit;
    name->setObjectName(u"first"_s);
    auto *post = new QLineEdit;
    post->setObjectName(u"post"_s);
    auto *organization = new QLineEdit;
    organization->setObjectName(u"organization"_s);
    foldingCompleter(m_people, name);
    foldingCompleter(m_organizations, organization);
    layout.addWidget(role);
    layout.addWidget(name, 3);
    layout.addWidget(post, 3);
    layout.addWidget(organization, 3);

    connect(role, &QComboBox::activated, this, [this, row](int place) {
        if (row >= edited().card()->people.size())
            return;
        edited().change(change, cardField(), [row, place](core::Card &card) {
            card.people[row].role = core::allRoles()[std::size_t(place)];
        });
    });
    const auto onEdited = [this](QLineEdit *line, const std::function<void()> &store) {
        connect(line, &QLineEdit::editingFinished, this, [line, store] {
            if (line->isModified()) {
                line->setModified(false);
                store();
            }
        });
        connect(&edited(), &EditedCard::leaving, line, [line] { Q_EMIT line->editingFinished(); });
    };
    onEdited(name, [this, row, name] { setName(row, name->text().simplified()); });
    onEdited(post, [this, row, post] { setPost(row, post->text().simplified()); });
    onEdited(organization, [this, row, organization] {
        setOrganization(row, organization->text().simplified());
    });
}

void PeoplePart::showRow(int row)
{
    updateNames();
    const core::Card &card = *edited().card();
    const core::Programme &programme = edited().programme();
    const bool isNew = row >= card.people.size();
    const core::Participation participation = isNew ? core::Participation() : card.people[row];
    const core::Person *person = programme.person(participation.person);
    const core::Organization *organization =
        person ? programme.organization(person->organization) : nullptr;

    if (!isNew) {
        const auto roles = core::allRoles();
        widgetOf<QComboBox>(row, u"role"_s)
            ->setCurrentIndex(int(std::ranges::find(roles, participation.role) - roles.begin()));
    }
    put(row, u"first"_s, person ? person->name : QString());
    put(row, u"post"_s,
        person ? person->post.best(edited().language(), edited().sourceLanguage()) : QString());
    put(row, u"organization"_s, organization ? organization->name : QString());
    widgetOf<QLineEdit>(row, u"post"_s)->setEnabled(!isNew);
    widgetOf<QLineEdit>(row, u"organization"_s)->setEnabled(!isNew);
}

void PeoplePart::setName(int row, const QString &name)
{
    const bool isNew = row >= edited().card()->people.size();
    const auto role =
        core::allRoles()[std::size_t(widgetOf<QComboBox>(row, u"role"_s)->currentIndex())];
    if (name.isEmpty()) {
        if (!isNew)
            removeRow(row);
        return;
    }
    m_hasNewRow = m_hasNewRow && !isNew;
    const QString language = edited().language();
    edited().changeEvent(change, cardField(), [&](core::Programme &programme, core::Card &card) {
        core::Lookup lookup(programme);
        lookup.setLanguage(language);
        const core::Participation participation{lookup.person({.name = name}), role};
        if (isNew)
            card.people.append(participation);
        else
            card.people[row] = participation;
    });
}

void PeoplePart::setPost(int row, const QString &post)
{
    if (row >= edited().card()->people.size())
        return;
    const QString language = edited().language();
    edited().changeEvent(change, cardField(), [&](core::Programme &programme, core::Card &card) {
        if (core::Person *person = personIn(programme, card.people[row].person))
            person->post.set(language, post);
    });
}

void PeoplePart::setOrganization(int row, const QString &name)
{
    if (row >= edited().card()->people.size())
        return;
    edited().changeEvent(change, cardField(), [&](core::Programme &programme, core::Card &card) {
        core::Lookup lookup(programme);
        const QString organization = name.isEmpty() ? QString() : lookup.organization(name);
        if (core::Person *person = personIn(programme, card.people[row].person))
            person->organization = organization;
    });
}

void PeoplePart::addPerson()
{
    if (!edited().card())
        return;
    m_hasNewRow = true;
    load();
    const int last = rowCount() - 1;
    // Most of those who are added after the first are speakers.
    const auto roles = core::allRoles();
    const core::Role likely = last == 0 ? core::Role::Moderator : core::Role::Speaker;
    widgetOf<QComboBox>(last, u"role"_s)
        ->setCurrentIndex(int(std::ranges::find(roles, likely) - roles.begin()));
    widgetOf<QLineEdit>(last, u"first"_s)->setFocus();
}

void PeoplePart::removeRow(int row)
{
    if (row >= edited().card()->people.size()) {
        m_hasNewRow = false;
        load();
        return;
    }
    edited().change(change, cardField(), [row](core::Card &card) { card.people.removeAt(row); });
}

void PeoplePart::moveRow(int row, int by)
{
    const qsizetype count = edited().card()->people.size();
    if (row >= count || row + by >= count)
        return;
    edited().change(change, cardField(),
                    [row, by](core::Card &card) { card.people.move(row, row + by); });
}

void PeoplePart::updateNames()
{
    QStringList people;
    for (const core::Person &person : edited().programme().people)
        people.append(person.name);
    QStringList organizations;
    for (const core::Organization &organization : edited().programme().organizations)
        organizations.append(organization.name);
    if (m_people->stringList() != people)
        m_people->setStringList(people);
    if (m_organizations->stringList() != organizations)
        m_organizations->setStringList(organizations);
}

void PeoplePart::retranslateRows()
{
    m_add->setText(tr("Add a person"));
    for (int row = 0; widgetOf<QComboBox>(row, u"role"_s); ++row) {
        auto *role = widgetOf<QComboBox>(row, u"role"_s);
        for (int i = 0; i < role->count(); ++i)
            role->setItemText(i, roleName(core::allRoles()[std::size_t(i)]));
        role->setAccessibleName(tr("Role"));
        const auto name = [&](const QString &object, const QString &text) {
            auto *line = widgetOf<QLineEdit>(row, object);
            line->setPlaceholderText(text);
            line->setAccessibleName(text);
        };
        name(u"first"_s, tr("Name"));
        name(u"post"_s, tr("Post"));
        name(u"organization"_s, tr("Organization"));
    }
}

} // namespace ui
