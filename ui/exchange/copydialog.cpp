// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/copydialog.h"

#include "ui/dialogs.h"
#include "ui/eventfiles.h"
#include "ui/news.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CopyDialog::CopyDialog(const Context &context, const QStringList &selected, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_selected(selected)
    , m_text(new QLabel)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_whole(new QRadioButton)
    , m_some(new QRadioButton)
    , m_trouble(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"copyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_name->setObjectName(u"copyName"_s);
    m_nameLabel->setBuddy(m_name);
    m_whole->setObjectName(u"copyWhole"_s);
    m_some->setObjectName(u"copySome"_s);
    m_whole->setChecked(true);
    m_some->setVisible(!selected.isEmpty());
    m_whole->setVisible(!selected.isEmpty());
    m_trouble->setObjectName(u"copyTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, foreground(Tone::Error, this->palette()));
    m_trouble->setPalette(palette);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::medium);
    layout->addWidget(m_text);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(m_whole);
    layout->addWidget(m_some);
    layout->addWidget(m_trouble);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CopyDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CopyDialog::reject);
    connect(&context.session, &Session::closed, this, &CopyDialog::reject);
    retranslate();
    resize(520, sizeHint().height());
    m_name->setFocus();
}

void CopyDialog::retranslate()
{
    setWindowTitle(tr("Save a copy for a colleague"));
    m_text->setText(tr("Your colleague works on the copy with Escaleta, on any computer. When the "
                       "file comes back, “Bring changes back” takes in what has changed, and "
                       "keeps what you have changed meanwhile."));
    m_nameLabel->setText(tr("&Name of your colleague:"));
    m_whole->setText(tr("The &whole event (%n card(s))", nullptr,
                        int(m_context.session.programme().cards.size())));
    m_some->setText(tr("Only the &selected cards (%n)", nullptr, int(m_selected.size())));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save copy…"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

QString CopyDialog::proposedFile() const
{
    const QFileInfo file(m_context.session.path());
    QString name = m_name->text().simplified();
    name.replace(u'/', u'-');
    //: the name of a file: %1 is the name of the event's own file, %2 that of a person
    const QString proposed = name.isEmpty() ? tr("%1 copy").arg(file.completeBaseName())
                                            : tr("%1 for %2").arg(file.completeBaseName(), name);
    return QDir(m_context.settings.folder()).filePath(proposed + eventSuffix);
}

void CopyDialog::accept()
{
    QString path = m_context.dialogs.saveFile(this, windowTitle(),
                                              tr("Escaleta events (*.escaleta)"), proposedFile());
    if (path.isEmpty())
        return;
    if (!path.endsWith(eventSuffix))
        path += eventSuffix;
    std::optional<QStringList> cards;
    if (m_some->isChecked())
        cards = m_selected;
    const QString name = m_name->text().simplified();
    if (const auto saved = m_context.session.saveCopyFor(path, cards, name); !saved) {
        m_trouble->setText(core::sentence(saved.error()));
        m_trouble->show();
        return;
    }
    m_context.news.say(NewsItem::Kind::Info, [path, name] {
        const QString file = QDir::toNativeSeparators(path);
        return name.isEmpty()
            ? QCoreApplication::translate("ui::CopyDialog", "Saved a copy as %1.").arg(file)
            //: %1 is the name of a person, %2 that of a file
            : QCoreApplication::translate("ui::CopyDialog", "Saved a copy for %1 as %2.")
                  .arg(name, file);
    });
    QDialog::accept();
}

void CopyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui
