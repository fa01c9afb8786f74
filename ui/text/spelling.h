// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling by hunspell, in a thread of its own and in any language that has a dictionary. What was
// asked once is known from then on.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

#include <memory>

namespace ui {

class Dictionaries;

class Spelling final : public QObject
{
    Q_OBJECT

public:
    // $DICPATH, then /usr/share/hunspell.
    static QStringList systemFolders();

    // Folders with pairs of NAME.aff and NAME.dic; the first that has a name wins.
    explicit Spelling(const QStringList &folders = systemFolders(), QObject *parent = nullptr);
    ~Spelling() override;

    // Unknown: check() has not been asked yet, or has not answered.
    enum class Verdict { Right, Wrong, Unknown };
    // `language` is a BCP 47 tag. Right where there is no dictionary for it.
    Verdict verdict(const QString &language, const QString &word) const;
    // Looks up words in the thread; checked() follows.
    void check(const QString &language, const QStringList &words);

    // At most 6, the likeliest first. Waits for the thread, but no longer than 300 ms.
    QStringList suggestions(const QString &language, const QString &word);

    // Words that are right in every language; one in lower case also with capitals.
    void setPersonalWords(const QStringList &words);
    // Until the program ends.
    void ignore(const QString &word);

Q_SIGNALS:
    // Verdicts of this language came in.
    void checked(const QString &language);
    // The personal or ignored words are others.
    void wordsChanged();
    // Once for each language without a dictionary, with the Debian package that brings one.
    void missing(const QString &language, const QString &package);

private:
    // What a dictionary would know it by: composed, with the plain apostrophe.
    static QString spelled(const QString &word);
    Verdict known(const QString &language, const QString &word) const;
    QString dictionary(const QString &language);
    void take(const QString &language, const QStringList &words, const QList<bool> &right);

    QHash<QString, QHash<QString, bool>> m_known; // by language and word: whether it is right
    QHash<QString, QSet<QString>> m_asked;        // and not answered yet
    QHash<QString, QString> m_dictionaries;       // by language; "": there is none
    QSet<QString> m_personal;
    QSet<QString> m_ignored;
    QThread m_thread;
    std::unique_ptr<Dictionaries> m_worker; // lives in m_thread
};

} // namespace ui
