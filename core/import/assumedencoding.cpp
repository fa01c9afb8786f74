// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/assumedencoding.h"

using namespace Qt::Literals::StringLiterals;

namespace core {
namespace {

// Null where the file can't have meant anything else.
QString assumedEncoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return {};
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    case TextEncoding::DamagedUtf8:
        return u"UTF-8 + Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void noteEncoding(TextEncoding encoding, QList<Finding> &findings)
{
    const QString assumed = assumedEncoding(encoding);
    if (assumed.isNull())
        return;
    findings.append({.code = FindingCode::EncodingAssumed,
                     .severity = Severity::Hint,
                     .card = {},
                     .field = {},
                     .language = {},
                     .arguments = {{u"encoding"_s, assumed}}});
}

} // namespace core
