// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/helptopic.h"

#include <QVariant>
#include <QWidget>

namespace ui {
namespace {

constexpr const char *property = "helpTopic";

} // namespace

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(property, topic);
}

QStringList helpTopicsAt(const QWidget *widget)
{
    QStringList topics;
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(property).toString();
        if (!topic.isEmpty())
            topics.append(topic);
    }
    return topics;
}

} // namespace ui
