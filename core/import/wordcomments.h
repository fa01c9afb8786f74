// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/wordbody.h"

namespace core {

class WordPackage;

// The comments of a DOCX into a builder: those of its "comments" part, with what "commentsExtended"
// (Office 2013) says of answers and of what is done. A date without a zone is taken for UTC, as the
// clock of whoever wrote it is not known. Fails as WordPackage and XmlInput do.
Result<void> readWordComments(WordPackage &package, WordContext &context, const QString &file,
                              DocumentBuilder &builder);

} // namespace core
