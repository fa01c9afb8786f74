// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printRaw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void note(const QString &line)
{
    std::fflush(stdout);
    write(stderr, line.toUtf8() + '\n');
}

bool answerIsWhole()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int fail(const core::Error &error)
{
    note(core::sentence(error));
    return CouldNot;
}

int wrongUse(const QString &sentence)
{
    note(sentence);
    return WrongUse;
}

bool outputIsTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Progress::Progress(const QString &what)
    : m_what(what)
    , m_visible(errorIsTerminal())
{ }

Progress::~Progress()
{
    if (m_visible && m_shown >= 0)
        write(stderr, "\r\033[K");
}

void Progress::show(int done, int total)
{
    const int percent = total > 0 ? int(qint64(done) * 100 / total) : 100;
    if (!m_visible || percent == m_shown)
        return;
    m_shown = percent;
    constexpr int width = 30;
    const int full = percent * width / 100;
    write(stderr,
          u"\r%1 %2%3 %4 %"_s.arg(m_what, u"█"_s.repeated(full), u"·"_s.repeated(width - full))
              .arg(percent, 3)
              .toUtf8());
    std::fflush(stderr);
}

} // namespace cli
