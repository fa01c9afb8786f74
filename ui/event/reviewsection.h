// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event/entrytable.h"
#include "ui/event/section.h"

class QCheckBox;

namespace ui {

// Who works on the event, what reviewers judge by, and whether they see who stands behind a card.
class ReviewSection final : public Section
{
    Q_OBJECT

public:
    explicit ReviewSection(Context &context, QWidget *parent = nullptr);

    void begin() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    EntryTable *m_colleagues;
    QLabel *m_criteriaLabel;
    ToneLabel *m_criteriaNote;
    EntryTable *m_criteria;
    QCheckBox *m_anonymous;
    ToneLabel *m_anonymousNote;
};

} // namespace ui
