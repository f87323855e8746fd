// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

bool pointsSomewhere(const QString &name)
{
    return name == "chevron-right"_L1 || name == "chevron-left"_L1 || name == "reply"_L1 || name == "send"_L1 || name == "external"_L1;
}

/// Rendered when it is painted, in the size and sharpness that are asked for: a window has a hundred icons, and most are never seen.
class Drawing : public QIconEngine {
public:
    Drawing(QString name, const QColor &normal, const QColor &disabled)
        : m_name(std::move(name))
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }
    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = std::min(box.width(), box.height());
        painter->drawPixmap(QRect(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size),
            iconPixmap(m_name, size, colour(mode), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Given and wanted in pixels of the device.
        QPixmap pixmap = iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode), 1.0);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {QSize(density().iconSmall, density().iconSmall), QSize(density().icon, density().icon)};
    }
    [[nodiscard]] QIconEngine *clone() const override { return std::make_unique<Drawing>(*this).release(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_normal; }

    QString m_name;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = u"atrium:%1:%2:%3:%4"_s.arg(
        name, QString::number(size), QString::number(colour.isValid() ? colour.rgba() : 0), QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const QString path = u":/icons/%1.svg"_s.arg(name);
    Q_ASSERT_X(QFile::exists(path), "iconPixmap", qPrintable(path));
    QSvgRenderer renderer(path);
    const int pixels = qRound(size * devicePixelRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    if (colour.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
    }
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name)
{
    Q_ASSERT_X(QFile::exists(u":/icons/%1.svg"_s.arg(name)), "icon", qPrintable(name));
    return QIcon(std::make_unique<Drawing>(name, tokens().text, tokens().muted).release()); // owned by the icon
}

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    const int size = std::min(box.width(), box.height());
    const QRect place(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2, size, size);
    const QPixmap pixmap = iconPixmap(name, size, colour, painter.device()->devicePixelRatioF());
    if (painter.layoutDirection() != Qt::RightToLeft || !pointsSomewhere(name)) {
        painter.drawPixmap(place, pixmap);
        return;
    }
    painter.save();
    painter.translate(place.x() + place.width(), place.y());
    painter.scale(-1, 1);
    painter.drawPixmap(QRect(0, 0, size, size), pixmap);
    painter.restore();
}

} // namespace atrium
