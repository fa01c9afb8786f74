// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/facts.h"

#include "core/check/languagename.h"
#include "core/import/lookup.h"
#include "core/time/writtenhours.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/datebutton.h"
#include "ui/editor/factchoices.h"
#include "ui/editor/furtherplatforms.h"
#include "ui/editor/linefield.h"
#include "ui/editor/zonestrip.h"
#include "ui/event/languagechoices.h"
#include "ui/event/zonechoices.h"
#include "ui/guide/helptopic.h"
#include "ui/theme.h"
#include "ui/widgets/chipedit.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widthOfTwoColumns = 500;

QString hoursText(const core::Card &card)
{
    const core::Slot &slot = card.slot;
    if (!slot.start.isValid())
        return {};
    const QString start = slot.start.toString(u"HH:mm"_s);
    if (!slot.minutes)
        return start;
    return u"%1–%2"_s.arg(start, core::clockAfter(slot.start, *slot.minutes).toString(u"HH:mm"_s));
}

} // namespace

Facts::Facts(EditedCard &edited, QWidget *parent)
    : QWidget(parent)
    , m_edited(edited)
    , m_grid(new QGridLayout(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"facts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_problem->setObjectName(u"factProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *code = new LineField("code", edited, [](const core::Card &card) { return card.code; });
    m_capacity = new LineField("capacity", edited, [](const core::Card &card) {
        return card.capacity ? QString::number(*card.capacity) : QString();
    });
    addProblemOf(code);
    addProblemOf(
        m_capacity,
        QT_TR_NOOP("“%1” is not a number of people. Leave it empty where there is no limit."));
    add("code", code);
    add("format", new ChoiceField("format", edited, formatSource(edited)));
    add("theme", new ChoiceField("theme", edited, themeSource(edited)));
    add("subtheme", new ChoiceField("subtheme", edited, subthemeSource(edited)));
    add("organizers", makeOrganizers(), true);
    add("date", makeDate());
    m_hours = makeHours();
    auto *hours = new QWidget;
    auto *hoursLayout = new QHBoxLayout(hours);
    hoursLayout->setContentsMargins(0, 0, 0, 0);
    hoursLayout->setSpacing(space::small);
    m_length = new QLabel;
    hoursLayout->addWidget(m_hours, 1);
    hoursLayout->addWidget(m_length);
    hours->setFocusProxy(m_hours);
    add("hours", hours);
    m_strip = new ZoneStrip(edited);
    add("zones", makeZones(), true);
    add("platform", new ChoiceField("platform", edited, platformSource(edited)));
    add("capacity", m_capacity);
    m_furtherPlatforms = new FurtherPlatforms(edited);
    add("furtherPlatforms", m_furtherPlatforms, true);
    connect(m_furtherPlatforms, &FurtherPlatforms::unfolded, this, &Facts::showFurtherPlatforms);
    add("registration", makeRegistration(), true);
    add("languages", makeLanguages(), true);

    connect(&edited, &EditedCard::shown, this, &Facts::load);
    connect(&edited, &EditedCard::changed, this, &Facts::load);
    retranslate();
    arrange(2);
    load();
}

void Facts::add(const char *key, QWidget *widget, bool isWide)
{
    auto *label = new QLabel(this);
    label->setBuddy(widget);
    setHelpTopic(widget, QString::fromLatin1(key));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows.append({QString::fromLatin1(key), label, widget, isWide});
}

void Facts::addProblemOf(LineField *line, const char *howToWrite)
{
    connect(line, &LineField::problemChanged, this, [this, line, howToWrite] {
        m_problem->setText(howToWrite ? tr(howToWrite).arg(line->text()) : line->problem());
        m_problem->setVisible(!line->problem().isNull());
        m_misunderstood = line;
        placeProblem();
    });
}

// In the row beneath the line.
void Facts::placeProblem()
{
    if (!m_misunderstood)
        return;
    const auto row = std::ranges::find_if(m_rows, [this](const Row &each) {
        return each.widget == m_misunderstood || each.widget->isAncestorOf(m_misunderstood);
    });
    int place = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    m_grid->getItemPosition(m_grid->indexOf(row->widget), &place, &column, &rowSpan, &columnSpan);
    m_grid->addWidget(m_problem, place + 1, 1, 1, 2 * m_columns - 1);
}

LineField *Facts::makeDate()
{
    const core::CardField &field = ui::field("date");
    const auto read = [this, &field](const QString &written) {
        core::Result<void> result = m_edited.write(field, written);
        // "15/3" and "15 March" are in the year of the event.
        const int year = m_edited.programme().event.start.year();
        for (const QChar separator : {u'/', u' '}) {
            if (!result && year > 0)
                result = m_edited.write(field, written + separator + QString::number(year));
        }
        return result;
    };
    const auto show = [](const core::Card &card) {
        return card.slot.date.toString(u"dd/MM/yyyy"_s);
    };
    auto *date = new LineField("date", m_edited, show, read);
    m_date = date;
    date->addAction(new DateButton(m_edited, date), QLineEdit::TrailingPosition);
    addProblemOf(date, QT_TR_NOOP("“%1” is not a date. Write it like 15/03/2028."));
    return date;
}

LineField *Facts::makeHours()
{
    const core::CardField &hours = field("hours");
    const auto read = [this, &hours](const QString &written) {
        // A start alone moves the session and keeps its length.
        const core::HoursText understood = core::parseHours(written);
        const core::Card *card = m_edited.card();
        const bool isStartAlone = understood.ranges.size() == 1 && !understood.ranges[0].end
            && !understood.minutes && understood.notUnderstood.isEmpty();
        if (card && isStartAlone && card->slot.minutes.value_or(0) > 0) {
            const QTime start = understood.ranges[0].start;
            const QTime end = core::clockAfter(start, *card->slot.minutes);
            if (!understood.ranges[0].zone)
                return m_edited.write(
                    hours, u"%1-%2"_s.arg(start.toString(u"HH:mm"_s), end.toString(u"HH:mm"_s)));
        }
        return m_edited.write(hours, written);
    };
    auto *line = new LineField("hours", m_edited, hoursText, read);
    addProblemOf(line, QT_TR_NOOP("“%1” is not a time. Write it like 8:00 or 8-9:30."));
    return line;
}

QWidget *Facts::makeOrganizers()
{
    m_organizers = new ChipEdit;
    m_organizers->setObjectName(u"organizers"_s);
    connect(m_organizers, &ChipEdit::edited, this, [this](const QStringList &names) {
        m_edited.changeEvent(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), field("organizers"),
                             [&names](core::Programme &programme, core::Card &card) {
                                 core::Lookup lookup(programme);
                                 card.organizers.clear();
                                 for (const QString &name : names)
                                     card.organizers.append(lookup.organization(name));
                             });
    });
    return m_organizers;
}

QWidget *Facts::makeZones()
{
    m_zones = new ChipEdit;
    m_zones->setObjectName(u"zones"_s);
    m_zones->setReader([this](const QString &written) {
        return ZoneChoices(locale().bcp47Name()).meant(written);
    });
    m_zones->setWriter(
        [this](const QString &zone) { return zoneName(zone, locale().bcp47Name()); });
    m_zones->lineEdit()->installEventFilter(this);
    connect(m_zones, &ChipEdit::edited, this, [this](const QStringList &zones) {
        m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), field("zones"),
                        [&zones](core::Card &card) { card.zones = zones; });
    });
    m_otherZones = new QToolButton;
    m_otherZones->setObjectName(u"otherZones"_s);
    m_otherZones->setAutoRaise(true);
    connect(m_otherZones, &QToolButton::clicked, this, [this] {
        m_zones->show();
        m_otherZones->hide();
        m_zones->setFocus();
    });
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_strip);
    layout->addWidget(m_zones);
    layout->addWidget(m_otherZones);
    both->setFocusProxy(m_otherZones);
    return both;
}

QWidget *Facts::makeLanguages()
{
    m_languages = new ChipEdit;
    m_languages->setObjectName(u"languages"_s);
    m_languages->setReader(
        [this](const QString &written) { return languageMeant(written, locale().bcp47Name()); });
    m_languages->setWriter(
        [this](const QString &tag) { return core::languageName(tag, locale().bcp47Name()); });
    m_languages->lineEdit()->installEventFilter(this);
    connect(m_languages, &ChipEdit::edited, this, [this](const QStringList &tags) {
        m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), field("languages"),
                        [&tags](core::Card &card) { card.languages = tags; });
    });
    return m_languages;
}

// The names of all cities and languages are gathered when somebody is about to write one.
bool Facts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const QString reader = locale().bcp47Name();
        if (watched == m_zones->lineEdit()) {
            QStringList cities;
            for (const ZoneChoice &choice : ZoneChoices(reader).matching({}))
                cities.append(choice.name);
            m_zones->setCompletions(cities);
        } else if (watched == m_languages->lineEdit()) {
            m_languages->setCompletions(languageNames(reader));
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *Facts::makeRegistration()
{
    const core::CardField &registration = field("registration");
    m_registration = new QComboBox;
    m_registration->setObjectName(u"registrationKind"_s);
    for (int i = 0; i <= int(core::allRegistrationKinds().size()); ++i)
        m_registration->addItem(QString());
    m_registrationUrl = new LineField(
        "registration", m_edited, [](const core::Card &card) { return card.registration.url; },
        [this, &registration](const QString &url) -> core::Result<void> {
            m_edited.change(QT_TRANSLATE_NOOP("ui::Step", "change of %1"), registration,
                            [&url](core::Card &card) {
                                card.registration.url = url.isEmpty() ? QString() : url;
                            });
            return {};
        });
    connect(m_registration, &QComboBox::activated, this, [this, &registration](int place) {
        m_edited.change(
            QT_TRANSLATE_NOOP("ui::Step", "change of %1"), registration, [place](core::Card &card) {
                card.registration.kind.reset();
                if (place > 0)
                    card.registration.kind = core::allRegistrationKinds()[std::size_t(place - 1)];
            });
    });
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_registration);
    layout->addWidget(m_registrationUrl, 1);
    both->setFocusProxy(m_registration);
    return both;
}

void Facts::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Row &each : m_rows) {
        if (each.isWide && column > 0) {
            ++row;
            column = 0;
        }
        each.label->setAlignment(Qt::AlignRight | (each.isWide ? Qt::AlignTop : Qt::AlignVCenter));
        each.label->setContentsMargins(0, each.isWide ? 6 : 0, 0, 0);
        // Every other row is left to what is wrong with the one above.
        m_grid->addWidget(each.label, 2 * row, 2 * column);
        m_grid->addWidget(each.widget, 2 * row, 2 * column + 1, 1,
                          each.isWide ? 2 * columns - 1 : 1);
        if (each.isWide || ++column == columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, columns == 2 ? 1 : 0);
    placeProblem();
}

void Facts::resizeEvent(QResizeEvent *event)
{
    arrange(width() >= widthOfTwoColumns ? 2 : 1);
    QWidget::resizeEvent(event);
}

bool Facts::goTo(const Place &place)
{
    const auto row =
        std::ranges::find_if(m_rows, [&](const Row &each) { return each.key == place.field; });
    if (row == m_rows.end())
        return false;
    row->widget->setFocus(Qt::OtherFocusReason);
    return true;
}

void Facts::load()
{
    const core::Card *card = m_edited.card();
    if (!card)
        return;
    const core::Programme &programme = m_edited.programme();
    const bool readOnly = m_edited.isReadOnly();
    QStringList names;
    for (const core::Organization &organization : programme.organizations)
        names.append(organization.name);
    m_organizers->setCompletions(names);
    QStringList organizers;
    for (const QString &id : card->organizers) {
        if (const core::Organization *organization = programme.organization(id))
            organizers.append(organization->name);
    }
    m_organizers->setItems(organizers);
    m_zones->setItems(card->zones);
    if (!m_zones->lineEdit()->hasFocus()) {
        m_zones->setVisible(!card->zones.isEmpty());
        m_otherZones->setVisible(card->zones.isEmpty());
    }
    m_otherZones->setEnabled(!readOnly);
    showFurtherPlatforms();
    m_languages->setItems(card->languages);
    for (ChipEdit *chips : {m_organizers, m_zones, m_languages})
        chips->setReadOnly(readOnly);
    m_registration->setEnabled(!readOnly);
    int kind = 0;
    if (card->registration.kind) {
        const auto kinds = core::allRegistrationKinds();
        kind = int(std::ranges::find(kinds, *card->registration.kind) - kinds.begin()) + 1;
    }
    m_registration->setCurrentIndex(kind);
    const std::optional<int> minutes = card->slot.minutes;
    m_length->setVisible(minutes.has_value());
    m_length->setText(minutes ? tr("%n min", "minutes", *minutes) : QString());
}

void Facts::showFurtherPlatforms()
{
    const auto row =
        std::ranges::find(m_rows, static_cast<QWidget *>(m_furtherPlatforms), &Row::widget);
    row->widget->setVisible(m_furtherPlatforms->isNeeded());
    row->label->setVisible(m_furtherPlatforms->isNeeded()
                           && !m_furtherPlatforms->chips()->isHidden());
}

void Facts::retranslate()
{
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, foreground(Tone::Secondary, palette()));
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = core::label(*core::cardField(row.key));
        row.label->setText(name);
        row.label->setPalette(secondary);
        row.widget->setAccessibleName(name);
        if (QWidget *proxy = row.widget->focusProxy())
            proxy->setAccessibleName(name);
        if (const auto *choice = qobject_cast<QComboBox *>(row.widget);
            choice && choice->isEditable())
            choice->lineEdit()->setAccessibleName(name);
    }
    m_length->setPalette(secondary);
    QPalette error = palette();
    error.setColor(QPalette::WindowText, foreground(Tone::Error, palette()));
    m_problem->setPalette(error);
    m_organizers->setPlaceholderText(tr("Add an organization"));
    m_organizers->lineEdit()->setAccessibleName(tr("Add an organization"));
    m_zones->lineEdit()->setAccessibleName(tr("Add a zone by its city or offset"));
    m_zones->setPlaceholderText(tr("Add a city or an offset"));
    //: zones whose hours this card shows in the place of the event's own
    m_otherZones->setText(tr("Other zones…"));
    m_otherZones->setToolTip(tr("Shows other zones on this card than the event's own"));
    m_otherZones->setPalette(secondary);
    m_languages->setPlaceholderText(tr("Add a language"));
    m_languages->lineEdit()->setAccessibleName(tr("Add a language"));
    m_capacity->setPlaceholderText(tr("Unlimited"));
    m_hours->setPlaceholderText(tr("such as 8-9:30"));
    m_date->setPlaceholderText(tr("such as 15/03/2028"));
    m_registrationUrl->setPlaceholderText(tr("Address of the registration, https://…"));
    m_registrationUrl->setAccessibleName(tr("Address of the registration"));
    m_registration->setItemText(0, tr("—", "nothing is said of registration"));
    const auto kinds = core::allRegistrationKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        QString text;
        switch (kinds[i]) {
        case core::RegistrationKind::Open:
            text = tr("Open to all");
            break;
        case core::RegistrationKind::Required:
            text = tr("Registration required");
            break;
        case core::RegistrationKind::Invitation:
            text = tr("By invitation");
            break;
        }
        m_registration->setItemText(int(i) + 1, text);
    }
    load();
}

void Facts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
