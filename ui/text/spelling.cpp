// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spelling.h"

#include "ui/text/dictionaries.h"
#include "ui/text/spellwords.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype mostKnown = 200'000; // words of a language; then it begins anew
constexpr int mostSuggestions = 6;
constexpr std::chrono::milliseconds patience{300};

} // namespace

QStringList Spelling::systemFolders()
{
    QStringList folders =
        qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders.append(u"/usr/share/hunspell"_s);
    return folders;
}

Spelling::Spelling(const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Dictionaries>(folders))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

QString Spelling::spelled(const QString &word)
{
    QString result = word.normalized(QString::NormalizationForm_C);
    result.replace(QChar(0x2019), u'\'');
    result.remove(QChar::SoftHyphen);
    return result;
}

Spelling::Verdict Spelling::known(const QString &language, const QString &word) const
{
    if (word.size() < 2 || m_personal.contains(word) || m_personal.contains(word.toLower())
        || m_ignored.contains(word))
        return Verdict::Right;
    const auto words = m_known.constFind(language);
    if (words == m_known.cend())
        return Verdict::Unknown;
    const auto entry = words->constFind(word);
    if (entry == words->cend())
        return Verdict::Unknown;
    return *entry ? Verdict::Right : Verdict::Wrong;
}

Spelling::Verdict Spelling::verdict(const QString &language, const QString &word) const
{
    const auto dictionary = m_dictionaries.constFind(language);
    if (language.isEmpty() || (dictionary != m_dictionaries.cend() && dictionary->isEmpty()))
        return Verdict::Right;
    const QString whole = spelled(word);
    const Verdict verdict = known(language, whole);
    if (verdict != Verdict::Wrong)
        return verdict;
    const QStringList parts = wordParts(whole);
    const bool partsAreRight =
        !parts.isEmpty() && std::ranges::all_of(parts, [&](const QString &part) {
            return known(language, part) == Verdict::Right;
        });
    return partsAreRight ? Verdict::Right : Verdict::Wrong;
}

QString Spelling::dictionary(const QString &language)
{
    const auto entry = m_dictionaries.constFind(language);
    if (entry != m_dictionaries.cend())
        return *entry;
    const QString name = dictionaryFor(language, m_worker->names());
    m_dictionaries.insert(language, name);
    const QString package = dictionaryPackage(language);
    if (name.isEmpty() && !language.isEmpty() && !package.isEmpty())
        Q_EMIT missing(language, package);
    return name;
}

void Spelling::check(const QString &language, const QStringList &words)
{
    const QString name = dictionary(language);
    if (name.isEmpty())
        return;
    QSet<QString> &asked = m_asked[language];
    QStringList questions;
    for (const QString &word : words) {
        const QString whole = spelled(word);
        for (const QString &part : QStringList(whole) + wordParts(whole)) {
            if (asked.contains(part) || known(language, part) != Verdict::Unknown)
                continue;
            asked.insert(part);
            questions.append(part);
        }
    }
    if (questions.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker.get(), [this, language, name, questions] {
        const QList<bool> answers = m_worker->areRight(name, questions);
        QMetaObject::invokeMethod(
            this, [this, language, questions, answers] { take(language, questions, answers); });
    });
}

void Spelling::take(const QString &language, const QStringList &words, const QList<bool> &right)
{
    QHash<QString, bool> &known = m_known[language];
    if (known.size() > mostKnown)
        known.clear();
    for (qsizetype i = 0; i < right.size(); ++i) {
        known.insert(words[i], right[i]);
        m_asked[language].remove(words[i]);
    }
    Q_EMIT checked(language);
}

QStringList Spelling::suggestions(const QString &language, const QString &word)
{
    const QString name = dictionary(language);
    if (name.isEmpty())
        return {};
    const auto answer = std::make_shared<std::promise<QStringList>>();
    std::future<QStringList> future = answer->get_future();
    QMetaObject::invokeMethod(m_worker.get(), [this, name, word = spelled(word), answer] {
        answer->set_value(m_worker->suggestions(name, word));
    });
    if (future.wait_for(patience) != std::future_status::ready)
        return {};
    return future.get().mid(0, mostSuggestions);
}

void Spelling::setPersonalWords(const QStringList &words)
{
    QSet<QString> personal;
    for (const QString &word : words)
        personal.insert(spelled(word));
    if (personal == m_personal)
        return;
    m_personal = personal;
    Q_EMIT wordsChanged();
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(spelled(word));
    Q_EMIT wordsChanged();
}

} // namespace ui
