// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themeicon.h"

#include <QIconEngine>
#include <QPainter>

namespace ui {
namespace {

class ThemeIcon final : public QIconEngine
{
public:
    explicit ThemeIcon(const QString &name)
        : m_name(name)
    { }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, place, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, 1, mode, state);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return icon().pixmap(size / scale, scale, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_theme.isNull() && m_icon.isNull(); }
    QIconEngine *clone() const override { return new ThemeIcon(*this); }

private:
    const QIcon &icon()
    {
        if (m_theme != QIcon::themeName()) {
            m_theme = QIcon::themeName();
            m_icon = QIcon::fromTheme(m_name);
        }
        return m_icon;
    }

    QString m_name;
    QString m_theme; // in which it was looked for; null before that
    QIcon m_icon;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    return QIcon(new ThemeIcon(name));
}

} // namespace ui
