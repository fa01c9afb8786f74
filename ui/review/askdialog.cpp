// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/askdialog.h"

#include "core/check/languagename.h"
#include "core/export/savefile.h"
#include "core/model/cardfield.h"
#include "core/publish/forms/forms.h"
#include "core/publish/reviewreport.h"
#include "core/text/interfacelanguage.h"
#include "core/time/writtendate.h"
#include "ui/dialogs.h"
#include "ui/findings.h"
#include "ui/news.h"
#include "ui/print/exporting.h"
#include "ui/review/cardmoves.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AskDialog::AskDialog(const Context &context, const QString &cardId, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_card(cardId)
    , m_about(new QLabel)
    , m_noteLabel(new QLabel)
    , m_note(new QPlainTextEdit)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_toLabel(new QLabel)
    , m_to(new QLineEdit)
    , m_untilLabel(new QLabel)
    , m_until(new QLineEdit)
    , m_findings(new QCheckBox)
    , m_comments(new QCheckBox)
    , m_move(new QCheckBox)
    , m_letterLabel(new QLabel)
    , m_letter(new QPlainTextEdit)
    , m_trouble(new QLabel)
    , m_mail(new QPushButton)
    , m_save(new QPushButton)
    , m_copyButton(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"askDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    context.session.flush();
    layOut();
    const core::Card *card = context.session.card(cardId);
    for (const QString &each : core::interfaceLanguages())
        m_language->addItem(QString(), each);
    const QString spoken = card ? card->languages.value(0) : QString();
    const int own = m_language->findData(spoken);
    m_language->setCurrentIndex(
        own >= 0 ? own
                 : qMax(0, m_language->findData(context.session.programme().sourceLanguage())));
    m_to->setText(QString::fromUtf8(context.settings.state(addressKey())));
    m_findings->setChecked(true);
    m_comments->setChecked(true);
    const core::MoveRule *rule =
        card ? core::moveRule(card->status, core::Status::ChangesRequested) : nullptr;
    const bool mayMove =
        rule && core::isOf(*rule, context.session.person().duty) && !context.session.isReadOnly();
    m_move->setChecked(mayMove);
    m_move->setEnabled(mayMove);
    connectParts();
    retranslate();
    // With room for the frame that the desktop draws around it.
    resize(QSize(720, 640).boundedTo(screen()->availableSize() - QSize(16, 48)));
    m_note->setFocus();
}

void AskDialog::layOut()
{
    m_about->setWordWrap(true);
    m_about->setFont(boldFont(font()));
    m_note->setObjectName(u"askNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(4 * fontMetrics().lineSpacing() + space::large);
    m_language->setObjectName(u"askLanguage"_s);
    m_to->setObjectName(u"askTo"_s);
    m_until->setObjectName(u"askUntil"_s);
    m_findings->setObjectName(u"askFindings"_s);
    m_comments->setObjectName(u"askComments"_s);
    m_move->setObjectName(u"askMove"_s);
    m_letter->setObjectName(u"askLetter"_s);
    m_letter->setReadOnly(true);
    m_trouble->setObjectName(u"askTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_mail->setObjectName(u"askMail"_s);
    m_copyButton->setObjectName(u"askCopy"_s);
    m_save->setObjectName(u"askSave"_s);
    auto *menu = new QMenu(m_save);
    const auto add = [&](const QString &name, void (AskDialog::*act)()) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"askSaveMail"_s, &AskDialog::saveMail);
    add(u"askSaveSheet"_s, &AskDialog::saveSheet);
    add(u"askSaveForm"_s, &AskDialog::saveForm);
    m_save->setMenu(menu);
    m_noteLabel->setBuddy(m_note);
    m_letterLabel->setBuddy(m_letter);
    auto *form = new QFormLayout;
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_toLabel, m_to);
    form->addRow(m_untilLabel, m_until);
    m_languageLabel->setBuddy(m_language);
    m_toLabel->setBuddy(m_to);
    m_untilLabel->setBuddy(m_until);
    auto *ticks = new QHBoxLayout;
    ticks->addWidget(m_findings);
    ticks->addWidget(m_comments);
    ticks->addStretch();
    for (QPushButton *button : {m_mail, m_save, m_copyButton})
        m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    m_mail->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addWidget(m_about);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    layout->addLayout(form);
    layout->addLayout(ticks);
    layout->addWidget(m_letterLabel);
    layout->addWidget(m_letter, 1);
    layout->addWidget(m_move);
    layout->addWidget(m_trouble);
    layout->addWidget(m_buttons);
}

void AskDialog::connectParts()
{
    connect(m_note, &QPlainTextEdit::textChanged, this, &AskDialog::write);
    connect(m_language, &QComboBox::currentIndexChanged, this, &AskDialog::write);
    connect(m_until, &QLineEdit::textChanged, this, &AskDialog::write);
    connect(m_findings, &QCheckBox::toggled, this, &AskDialog::write);
    connect(m_comments, &QCheckBox::toggled, this, &AskDialog::write);
    connect(m_to, &QLineEdit::editingFinished, this,
            [this] { m_context.settings.setState(addressKey(), m_to->text().trimmed().toUtf8()); });
    connect(m_mail, &QPushButton::clicked, this, &AskDialog::openMail);
    connect(m_copyButton, &QPushButton::clicked, this, &AskDialog::copy);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AskDialog::reject);
    connect(&m_context.session, &Session::closed, this, &AskDialog::reject);
    connect(&m_context.session, &Session::changed, this, [this](const core::Change &change) {
        if (!m_context.session.card(m_card))
            return reject(); // the card is gone
        if (change.event || change.cardIds().contains(m_card))
            write();
    });
}

QString AskDialog::language() const
{
    return m_language->currentData().toString();
}

QString AskDialog::addressKey() const
{
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = programme.card(m_card);
    const core::Organization *organizer =
        card ? programme.organization(card->organizers.value(0)) : nullptr;
    return u"address/"_s
        + QString::fromLatin1((organizer ? organizer->name : m_card)
                                  .toUtf8()
                                  .toBase64(QByteArray::Base64UrlEncoding));
}

publish::Letter AskDialog::letter() const
{
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = programme.card(m_card);
    if (!card)
        return {};
    return publish::requestLetter(
        programme, *card, m_context.findings.of(m_card),
        {.language = language(),
         .note = m_note->toPlainText(),
         .until = core::parseDate(m_until->text(), locale().bcp47Name()).date,
         .asker = m_context.session.person().name,
         .withFindings = m_findings->isChecked(),
         .withComments = m_comments->isChecked()});
}

void AskDialog::write()
{
    const publish::Letter written = letter();
    m_letter->setPlainText(written.subject + u"\n\n"_s + written.body);
    m_trouble->setVisible(!isDate());
    if (!isDate())
        m_trouble->setText(tr("“%1” is no date. Write it as 31/05/2028.").arg(m_until->text()));
}

// Once, however the letter goes out.
void AskDialog::moveCard()
{
    if (!m_move->isEnabled() || !m_move->isChecked())
        return;
    const core::Card *card = m_context.session.card(m_card);
    const core::MoveRule *rule =
        card ? core::moveRule(card->status, core::Status::ChangesRequested) : nullptr;
    QString note = m_note->toPlainText().trimmed();
    if (note.isEmpty())
        note = letter().subject;
    if (rule && CardMoves(m_context, this).move(m_card, *rule, note))
        m_move->setEnabled(false);
}

bool AskDialog::isDate() const
{
    return m_until->text().trimmed().isEmpty()
        || core::parseDate(m_until->text(), locale().bcp47Name()).date.isValid();
}

bool AskDialog::isReady()
{
    if (!isDate()) { // which is said already
        m_until->setFocus();
        return false;
    }
    const QString to = m_to->text().trimmed();
    if (to.isEmpty() || publish::mailAddress(to))
        return true;
    m_trouble->setText(tr("“%1” is no address. Write it as ana@example.org, or leave it to the "
                          "mail program.")
                           .arg(to));
    m_trouble->show();
    m_to->setFocus();
    return false;
}

void AskDialog::openMail()
{
    if (!isReady())
        return;
    //: ends a letter that is too long for a mail program
    const QString cut = tr("(The letter goes on; save it as mail to send all of it.)");
    m_context.dialogs.openUrl(
        QUrl::fromEncoded(publish::mailtoUrl(letter(), m_to->text().trimmed(), cut)));
    moveCard();
}

void AskDialog::copy()
{
    if (!isReady())
        return;
    QGuiApplication::clipboard()->setText(letter().body);
    moveCard();
}

void AskDialog::saveMail()
{
    if (!isReady())
        return;
    const core::Card *card = m_context.session.card(m_card);
    //: a file name that is proposed; %1 is the code of a session
    const QString name = tr("changes %1").arg(card ? card->code : QString()).simplified();
    QString path =
        m_context.dialogs.saveFile(this, tr("Save as mail"), tr("Mail (*.eml)"),
                                   QDir(m_context.settings.folder()).filePath(name + u".eml"_s));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".eml"_s))
        path += u".eml"_s;
    const auto saved = core::saveFile(path,
                                      publish::mailMessage(letter(), m_to->text().trimmed(), {},
                                                           QDateTime::currentDateTimeUtc()));
    if (!saved) {
        m_trouble->setText(core::sentence(saved.error()));
        m_trouble->show();
        return;
    }
    m_context.news.say(NewsItem::Kind::Info, [path] {
        return AskDialog::tr("Saved the letter as %1.").arg(QDir::toNativeSeparators(path));
    });
    moveCard();
}

void AskDialog::saveSheet()
{
    // The sheet has the note, whether the card has moved or not.
    const auto write = [card = m_card, mover = m_context.session.mover(),
                        note = m_note->toPlainText().trimmed()](
                           const core::Programme &programme, const publish::ExportOptions &options,
                           const QString &path) {
        core::Programme noted = programme;
        const auto it = std::ranges::find(noted.cards, card, &core::Card::id);
        if (it != noted.cards.end()) {
            it->review.moves.append({.id = core::newId(),
                                     .from = it->status,
                                     .to = core::Status::ChangesRequested,
                                     .author = mover.name,
                                     .duty = mover.duty,
                                     .at = mover.at,
                                     .note = note});
        }
        return publish::writeReviewPdf(noted, options, path);
    };
    ExportJob job{.write = write, .name = tr("review")};
    job.options.cards = {m_card};
    job.options.language = language();
    saveExport(m_context, this, job);
}

void AskDialog::saveForm()
{
    ExportJob job{.write = publish::writeDocx, .suffix = u"docx"_s};
    job.options.cards = {m_card};
    job.options.language = language();
    saveExport(m_context, this, job);
}

void AskDialog::retranslate()
{
    const core::Programme &programme = m_context.session.programme();
    const core::Card *card = programme.card(m_card);
    const QString title = card ? card->text(core::TextField::Title)
                                     .best(programme.sourceLanguage(), programme.sourceLanguage())
                               : QString();
    setWindowTitle(tr("Ask for changes"));
    m_about->setText(card ? u"%1 %2"_s.arg(card->code, title).trimmed() : QString());
    m_noteLabel->setText(tr("&What you ask for:"));
    m_languageLabel->setText(tr("&Language of the letter:"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(
            i, core::languageName(m_language->itemData(i).toString(), locale().bcp47Name()));
    m_toLabel->setText(tr("&To (address):"));
    m_untilLabel->setText(tr("&Until (date):"));
    m_findings->setText(tr("With the &findings"));
    m_comments->setText(tr("With the open c&omments"));
    m_move->setText(
        tr("Also &move the card to “%1”").arg(core::label(core::Status::ChangesRequested)));
    m_move->setToolTip(tr("Once the letter is in the mail program, saved as mail or copied"));
    m_letterLabel->setText(tr("The letter:"));
    m_mail->setText(tr("Open in the mail program"));
    m_copyButton->setText(tr("Copy"));
    m_save->setText(tr("Save as"));
    m_save->menu()->actions()[0]->setText(tr("&Mail (.eml)…"));
    m_save->menu()->actions()[1]->setText(tr("Sheet with the findings (&PDF)…"));
    m_save->menu()->actions()[2]->setText(tr("Form to correct (&Word)…"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, foreground(Tone::Error, palette()));
    m_trouble->setPalette(colours);
    write();
}

void AskDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
