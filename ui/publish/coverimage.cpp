// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/coverimage.h"

#include "ui/dialogs.h"
#include "ui/event/tonelabel.h"
#include "ui/publish/publishing.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int thumbnailSize = 96; // pixels at scale 1, of the longer side

// Null where it is no image that can be read.
QImage thumbnailOf(const QString &path, double scale)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QSize room = QSize(thumbnailSize, thumbnailSize) * scale;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

CoverImage::CoverImage(const Context &context, Publishing &publishing, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_publishing(publishing)
    , m_image(new QLabel(this))
    , m_name(new ToneLabel(Tone::Secondary, this))
    , m_problem(new ToneLabel(Tone::Error, this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_image->setObjectName(u"publishCoverThumbnail"_s);
    m_name->setObjectName(u"publishCoverName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"publishCoverProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_choose->setObjectName(u"publishCoverChoose"_s);
    m_remove->setObjectName(u"publishCoverRemove"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_image);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &CoverImage::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        m_publishing.change([](PublishChoices &choices) { choices.booklet.coverImage.clear(); });
    });
    connect(&publishing, &Publishing::changed, this, &CoverImage::load);
}

void CoverImage::choose()
{
    const QString before = m_publishing.choices().booklet.coverImage;
    const QString path = m_context.dialogs.openFile(
        this, tr("Image for the cover"), tr("Images (*.png *.jpg *.jpeg)"),
        before.isEmpty() ? m_context.settings.folder() : QFileInfo(before).absolutePath());
    if (!path.isEmpty())
        m_publishing.change([&](PublishChoices &choices) { choices.booklet.coverImage = path; });
}

void CoverImage::load()
{
    const QString path = m_publishing.choices().booklet.coverImage;
    if (path != m_shown)
        show(path);
}

// A photograph takes its time to be read, and comes when it has been.
void CoverImage::show(const QString &path)
{
    m_shown = path;
    m_remove->setVisible(!path.isEmpty());
    m_name->setVisible(!path.isEmpty());
    m_name->setText(QFileInfo(path).fileName());
    m_name->setToolTip(path);
    m_problem->hide();
    m_image->hide();
    if (path.isEmpty())
        return;
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), path, scale = devicePixelRatioF()] {
            const QImage image = thumbnailOf(path, scale);
            QMetaObject::invokeMethod(qApp, [self, path, image] {
                if (!self || self->m_shown != path)
                    return;
                self->m_image->setPixmap(QPixmap::fromImage(image));
                self->m_image->setVisible(!image.isNull());
                self->m_problem->setText(
                    tr("%1 is not an image that can be read. Choose a PNG or JPEG file.")
                        .arg(QFileInfo(path).fileName()));
                self->m_problem->setVisible(image.isNull());
            });
        });
}

void CoverImage::retranslate()
{
    m_choose->setText(tr("Choose an image…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the image from the cover"));
    m_image->setAccessibleName(tr("The image on the cover"));
    show(m_publishing.choices().booklet.coverImage);
}

} // namespace ui
