// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notelines.h"

#include <QString>

namespace core {

namespace {

constexpr int mostMarks = 8;

qsizetype past(QStringView line, qsizetype at, auto isSkipped)
{
    while (at < line.size() && isSkipped(line[at]))
        ++at;
    return at;
}

// "1 Conceptualización", "II. Objectifs"
void readBareNumber(QStringView line, LineMarks &marks)
{
    const qsizetype begin = marks.end;
    const qsizetype end = past(line.first(qMin(line.size(), begin + 5)), begin, [](QChar c) {
        return c.isDigit() || QStringView(u"IVX").contains(c);
    });
    if (end == begin || end >= line.size())
        return;
    const bool dotted = line[end] == u'.' || line[end] == u')';
    if (!dotted && !(line[end].isSpace() && line[begin].isDigit()))
        return;
    if (dotted && (end + 1 >= line.size() || !line[end + 1].isSpace()))
        return;
    marks.number = qMax(1, line.sliced(begin, end - begin).toInt());
    marks.end = end + 1;
}

} // namespace

bool isEmphasis(QChar character)
{
    return character == u'*' || character == u'_';
}

LineMarks readLineMarks(QStringView line)
{
    LineMarks marks;
    qsizetype before = -1;
    for (int count = 0; count < mostMarks && marks.end > before; ++count) {
        before = marks.end;
        marks.end = past(line, before, [](QChar c) { return c.isSpace() || c == u'>'; });
        if (marks.end >= line.size())
            break;
        const QChar current = line[marks.end];
        if (current == u'|') {
            marks.inTable = true;
            ++marks.end;
        } else if (current == u'#') {
            marks.heading = true;
            marks.end = past(line, marks.end, [](QChar c) { return c == u'#'; });
        } else if (const MarkedLine marked = splitMark(line.sliced(marks.end));
                   marked.mark != ListMark::None && !marked.text.isEmpty()) {
            marks.bulleted = marks.bulleted || marked.mark == ListMark::Bullet;
            marks.number = qMax(marks.number, marked.number);
            marks.end = marked.text.data() - line.data();
        } else if (isEmphasis(current)) {
            const qsizetype end = past(line, marks.end, isEmphasis);
            marks.emphasis = line.sliced(marks.end, end - marks.end);
            marks.heading = true;
            marks.end = end;
        } else {
            readBareNumber(line, marks);
        }
    }
    return marks;
}

} // namespace core
