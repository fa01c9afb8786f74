// SPDX-License-Identifier: GPL-3.0-or-later
// One include for Catch2 2 and 3, which prints Qt's strings in a failed comparison.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text)
    {
        return text.isNull() ? "(null)" : '"' + text.toStdString() + '"';
    }
};
template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes)
    {
        return bytes.isNull() ? "(null)" : '"' + bytes.toStdString() + '"';
    }
};
template <>
struct StringMaker<QDate>
{
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <>
struct StringMaker<QTime>
{
    static std::string convert(QTime time) { return time.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch

// Leaves the test with a message where a file that lies outside the project is absent.
#define SKIP_UNLESS_EXISTS(path)                                                                   \
    if (!QFile::exists(path)) {                                                                    \
        WARN("skipped: there is no " << (path).toStdString());                                     \
        SUCCEED();                                                                                 \
        return;                                                                                    \
    }
