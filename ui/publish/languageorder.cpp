// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/languageorder.h"

#include "core/check/languagename.h"
#include "ui/theme.h"
#include "ui/widgets/choicebox.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LanguageOrder::LanguageOrder(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(space::small);
    layout->setVerticalSpacing(space::tiny);
    layout->setColumnStretch(1, 1);
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        m_boxes[i] = new ChoiceBox(u"publishLanguage%1"_s.arg(i + 1), this);
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(m_boxes[i]);
        layout->addWidget(m_labels[i], i, 0);
        layout->addWidget(m_boxes[i], i, 1);
        connect(m_boxes[i], &QComboBox::currentIndexChanged, this,
                [this] { Q_EMIT edited(chosen()); });
    }
    setFocusProxy(m_boxes.front());
}

void LanguageOrder::setLanguages(const QStringList &known, const QStringList &chosen)
{
    const bool areOthers = known != m_known;
    m_known = known;
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        // Each language once: what stands above is not offered again.
        QStringList above = chosen.mid(0, i);
        if (chosen.isEmpty() && i > 0)
            above.append(known.value(0));
        QStringList offered = known;
        offered.removeIf([&](const QString &each) { return above.contains(each); });
        if (areOthers || offered != m_offered.at(std::size_t(i))) {
            m_offered.at(std::size_t(i)) = offered;
            m_boxes[i]->clear();
            if (i > 0)
                m_boxes[i]->addItem(tr("—", "no further language"), QString());
            for (const QString &language : std::as_const(offered))
                m_boxes[i]->addItem(core::languageName(language, locale().bcp47Name()), language);
        }
        m_boxes[i]->choose(i == 0 ? chosen.value(0, known.value(0)) : chosen.value(i));
        // A third one comes after a second.
        const bool isSeen = i <= qMax(1, int(chosen.size())) && i < known.size();
        m_boxes[i]->setVisible(isSeen);
        m_labels[i]->setVisible(isSeen);
    }
}

QStringList LanguageOrder::chosen() const
{
    QStringList languages;
    for (const ChoiceBox *box : m_boxes) {
        const QString language = box->currentData().toString();
        if (!language.isEmpty() && !languages.contains(language))
            languages.append(language);
    }
    return languages;
}

void LanguageOrder::retranslate()
{
    const QStringList known = m_known;
    const QStringList before = chosen();
    m_known.clear();
    setLanguages(known, before);
    const QStringList names{tr("First language"), tr("Second language"), tr("Third language")};
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        m_labels[i]->setText(locale().toString(i + 1) + u'.');
        m_boxes[i]->setAccessibleName(names[i]);
    }
}

} // namespace ui
