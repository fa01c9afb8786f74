// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a workbook say of one another: which sheets there are, their shared strings and
// the formats of their numbers.
#pragma once

#include "core/import/container.h"
#include "core/import/tables/numberformats.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace core {

class XmlInput;

struct XlsxWorkbook
{
    struct Sheet
    {
        QString name;
        QString part; // its path in the container
    };
    QList<Sheet> sheets; // that are not hidden, in their order
    QStringList strings;
    QList<NumberKind> styles; // of cells by their style
    bool from1904 = false;
};

class XlsxParts
{
public:
    XlsxParts(Container &container, const QString &file)
        : m_container(container)
        , m_file(file)
    { }

    Result<XlsxWorkbook> readWorkbook();

private:
    struct Relationship
    {
        QString type; // the last word of its URI: "worksheet"
        QString part;
    };
    using Relationships = QHash<QString, Relationship>; // by their ids

    Result<Relationships> relationshipsOf(const QString &part);
    Result<void> readSheets(const QString &part, const Relationships &relationships,
                            XlsxWorkbook &workbook);
    Result<void> readStrings(const QString &part, QStringList &strings);
    Result<void> readStyles(const QString &part, QList<NumberKind> &styles);

    Container &m_container;
    const QString m_file;
};

// The text of a string item that has just begun (18.4.8): of all its runs, without what tells how
// to pronounce it. Reads to its end.
QString xlsxString(XmlInput &xml);

} // namespace core
