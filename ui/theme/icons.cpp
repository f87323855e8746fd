// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

bool pointsSomewhere(const QString &name)
{
    return name == "chevron-right"_L1 || name == "reply"_L1 || name == "send"_L1 || name == "external"_L1;
}

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
    QIcon result;
    const Tokens &t = tokens();
    // Every size a menu, a button or a desktop panel asks for, at both usual densities.
    for (const int size : {density().iconSmall, density().icon}) {
        for (const qreal ratio : {1.0, 2.0}) {
            result.addPixmap(iconPixmap(name, size, t.text, ratio), QIcon::Normal);
            result.addPixmap(iconPixmap(name, size, t.muted, ratio), QIcon::Disabled);
        }
    }
    return result;
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
