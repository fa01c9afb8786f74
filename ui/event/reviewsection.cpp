// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event/reviewsection.h"

#include "ui/event/reviewlists.h"
#include "ui/event/sectiontexts.h"
#include "ui/event/tonelabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReviewSection::ReviewSection(Context &context, QWidget *parent)
    : Section(context, u"review"_s, parent)
    , m_colleagues(new EntryTable(context, std::make_unique<ColleagueList>(), key(), this))
    , m_criteriaLabel(new QLabel(this))
    , m_criteriaNote(new ToneLabel(Tone::Secondary, this))
    , m_criteria(new EntryTable(context, std::make_unique<CriterionList>(), u"criteria"_s, this))
    , m_anonymous(new QCheckBox(this))
    , m_anonymousNote(new ToneLabel(Tone::Secondary, this))
{
    m_anonymous->setObjectName(u"anonymousReview"_s);
    m_criteriaLabel->setFont(boldFont(font()));
    m_colleagues->setMaximumWidth(640);
    m_anonymousNote->setIndent(space::large + space::small);
    body()->addWidget(m_colleagues, 1);
    body()->addSpacing(space::medium);
    body()->addWidget(m_criteriaLabel);
    body()->addWidget(m_criteriaNote);
    body()->addWidget(m_criteria, 1);
    body()->addSpacing(space::medium);
    body()->addWidget(m_anonymous);
    body()->addWidget(m_anonymousNote);
    connect(m_anonymous, &QCheckBox::clicked, this, [this](bool isOn) {
        core::Programme after = programme();
        after.event.anonymousReview = isOn;
        edit(QT_TRANSLATE_NOOP("ui::Step", "change of anonymous review"), after);
    });
    retranslate();
}

void ReviewSection::begin()
{
    m_colleagues->begin();
}

void ReviewSection::retranslate()
{
    Section::retranslate();
    m_colleagues->setTexts(sectionTexts(key()).table);
    m_criteriaLabel->setText(tr("Criteria"));
    m_criteriaNote->setText(tr("Reviewers give each card a mark from 0 to 5 for each of these. A "
                               "heavier one counts more in the mean."));
    m_criteria->setTexts({.name = m_criteriaLabel->text(),
                          .add = tr("Add a criterion"),
                          .empty = tr("There are no criteria yet, so reviewers give no marks.")});
    m_anonymous->setText(tr("Anonymous review"));
    m_anonymousNote->setText(tr("Reviewers don't see organizers and people on the page Review; "
                                "their names are blanked in the texts."));
    m_anonymous->setAccessibleDescription(m_anonymousNote->text());
}

void ReviewSection::refresh()
{
    m_colleagues->refresh(reader());
    m_criteria->refresh(reader());
    m_anonymous->setChecked(programme().event.anonymousReview);
    m_anonymous->setEnabled(mayEdit());
}

} // namespace ui
