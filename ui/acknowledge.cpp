// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acknowledge.h"

#include "core/schedule/acknowledgements.h"
#include "ui/context.h"
#include "ui/dialogs.h"
#include "ui/event/undonews.h"
#include "ui/session.h"

#include <QCoreApplication>

namespace ui {
namespace {

core::Clash clashOf(const core::Finding &finding)
{
    return {finding.code, finding.card, finding.other, finding.on};
}

QString said(const char *text)
{
    return QCoreApplication::translate("ui::Acknowledge", text);
}

} // namespace

bool canAcknowledge(const Context &context, const core::Finding &finding)
{
    return context.session.isOpen() && !context.session.isReadOnly()
        && core::canBeAcknowledged(finding.code) && context.session.card(finding.card);
}

bool acknowledge(const Context &context, QWidget *parent, const core::Finding &finding)
{
    if (!canAcknowledge(context, finding))
        return false;
    const QString title = said(QT_TRANSLATE_NOOP("ui::Acknowledge", "Acknowledge"));
    //: below a sentence that says what clashes, above a line to write in
    const QString question = said(QT_TRANSLATE_NOOP("ui::Acknowledge", "Why it may stay so:"));
    const QString label = core::describe(finding) + QStringLiteral("\n\n") + question;
    // The answer may take a while, in which others write, too.
    const QString earlier = earlierReason(context.session.programme(), finding);
    const QString reason = context.dialogs.askText(parent, title, label, earlier).simplified();
    if (reason.isEmpty())
        return false;
    core::Programme after = context.session.programme();
    if (!core::acknowledge(after, clashOf(finding), reason))
        return false;
    context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "acknowledged clash"),
                          .place = {.card = finding.card, .field = finding.field}},
                         after);
    sayWithUndo(context, [] {
        //: news after a clash was acknowledged
        return said(QT_TRANSLATE_NOOP("ui::Acknowledge",
                                      "Acknowledged. It comes back when either side changes."));
    });
    return true;
}

bool takeBack(const Context &context, const core::Finding &finding)
{
    if (!canAcknowledge(context, finding))
        return false;
    core::Programme after = context.session.programme();
    if (!core::takeBack(after, clashOf(finding)))
        return false;
    context.session.edit({.text = QT_TRANSLATE_NOOP("ui::Step", "clash no longer acknowledged"),
                          .place = {.card = finding.card, .field = finding.field}},
                         after);
    return true;
}

QString earlierReason(const core::Programme &programme, const core::Finding &finding)
{
    return core::canBeAcknowledged(finding.code) ? core::lapsedReason(programme, clashOf(finding))
                                                 : QString();
}

} // namespace ui
