// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as a row of tags and text, whatever state it is in. One pass, nothing is looked at twice.
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace ui {

struct HtmlToken
{
    enum class Type { Text, StartTag, EndTag };
    Type type = Type::Text;
    QString name;           // of a tag, in lower case
    QString text;           // with its character references resolved
    QStringView attributes; // as written

    // "" where there is none of that name, which is in lower case.
    QString attribute(QStringView wanted) const;
};

class HtmlTokens
{
public:
    // `html` outlives this and its tokens.
    explicit HtmlTokens(QStringView html);

    // False at the end. Comments, declarations, scripts and style sheets are passed over.
    bool next(HtmlToken &token);

private:
    bool readTag(HtmlToken &token);
    qsizetype tagEnd(qsizetype from);
    void skipTo(QStringView end, qsizetype from);
    void skipPast(QStringView end, qsizetype from);

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_unpaired[2] = {false, false}; // whether no " or ' is left, so as to look once only
};

// With its character references resolved.
QString htmlText(QStringView text);

} // namespace ui
