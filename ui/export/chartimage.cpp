// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/chartimage.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"
#include "models/sendings/bucketwords.h"
#include "ui/charts/charts.h"
#include "ui/common/humantext.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartImage)
};

constexpr qreal printed = 2; // pixels for each of the screen's
constexpr int dot = 10; // px

QString titleOf(const TableAbout &about)
{
    const QString title = singleLine(about.title);
    return about.mall.isEmpty() ? title
                                : Words::tr("%1 · %2", "mall, what is shown").arg(isolated(singleLine(about.mall)), isolated(title));
}

QString factsOf(const TableAbout &about)
{
    const QString zone = zoneText(about.zone);
    return about.asOf ? Words::tr("%1, as of %2", "zone, time").arg(zone, fullTime(*about.asOf, about.zone)) : zone;
}

int captionHeight()
{
    const Density &d = density();
    return d.padS + lineHeight(Type::Strong) + lineHeight(Type::Caption) + d.padXs;
}

void paintCaption(QPainter &painter, int width, const ChartCaption &caption)
{
    const Tokens &t = tokens();
    const Density &d = density();
    painter.setLayoutDirection(Qt::LeftToRight);
    int left = d.pad;
    QRect line(left, d.padS, width - 2 * d.pad, lineHeight(Type::Strong));
    if (caption.mall.isValid()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(caption.mall);
        painter.drawEllipse(QRect(left, line.top() + (line.height() - dot) / 2, dot, dot));
        painter.restore();
        left += dot + d.padS;
    }
    line.setLeft(left);
    paintLine(painter, line, titleOf(caption.about), typeface(Type::Strong), t.text);
    const QRect facts(d.pad, line.bottom() + 1, width - 2 * d.pad, lineHeight(Type::Caption));
    paintLine(painter, facts, factsOf(caption.about), typeface(Type::Caption), t.muted);
}

} // namespace

QImage chartImage(const EventChart &chart, const ChartCaption &caption)
{
    const int top = captionHeight();
    const QSize size(chart.width(), chart.height() + top);
    QImage image(size * printed, QImage::Format_RGB32); // no holes: it is pasted on any ground
    image.setDevicePixelRatio(printed);
    image.fill(tokens().surface);
    QPainter painter(&image);
    paintCaption(painter, size.width(), caption);
    painter.drawImage(QPoint(0, top), chart.picture(printed));
    painter.end();
    return image;
}

QByteArray chartSvg(const EventChart &chart, const ChartCaption &caption)
{
    const int top = captionHeight();
    const QSize size(chart.width(), chart.height() + top);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(titleOf(caption.about).toHtmlEscaped()); // Qt writes both as they are, markup and all
    generator.setDescription(factsOf(caption.about).toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.fillRect(QRect(QPoint(0, 0), size), tokens().surface);
    paintCaption(painter, size.width(), caption);
    painter.translate(0, top);
    chart.paintPlain(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace atrium
