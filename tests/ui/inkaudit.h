// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QWidget>

#include <cmath>

namespace atrium {

/// Text as it was painted.
struct Ink {
    QString text {};
    QRectF box {}; ///< of the letters, without the room above and below them
    QRectF clip {}; ///< what the painter let through; null: all
};

/// Takes down each text that is painted on it, and nothing else.
class InkEngine : public QPaintEngine {
public:
    InkEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    QList<Ink> inks {};
    QStringList blurred {}; ///< pictures that have to be scaled to the pixels they are drawn on

    bool begin(QPaintDevice *) override
    {
        m_transform = {};
        m_clip = {};
        setActive(true);
        return true;
    }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyClipRegion)
            clip(now.clipOperation(), QRectF(now.clipRegion().boundingRect()));
        if (now.state() & DirtyClipPath)
            clip(now.clipOperation(), now.clipPath().boundingRect());
        if (now.state() & DirtyClipEnabled)
            m_clipping = now.isClipEnabled();
    }
    void drawPixmap(const QRectF &to, const QPixmap &, const QRectF &from) override { compare(to, from); }
    void drawImage(const QRectF &to, const QImage &, const QRectF &from, Qt::ImageConversionFlags) override { compare(to, from); }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
    void drawRects(const QRect *, int) override { }
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLine *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawEllipse(const QRect &) override { }
    void drawEllipse(const QRectF &) override { }
    void drawPoints(const QPoint *, int) override { }
    void drawPoints(const QPointF *, int) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF box(at.x(), at.y() - item.ascent() * 0.75, item.width(), item.ascent() * 0.75 + item.descent() * 0.3);
        inks << Ink {item.text(), m_transform.mapRect(box), m_clipping ? m_clip : QRectF()};
    }

private:
    void compare(const QRectF &to, const QRectF &from)
    {
        const QSizeF pixels = m_transform.mapRect(to).size(); // the device's own: its ratio is in the transform
        if (std::abs(pixels.width() - from.width()) > 1 || std::abs(pixels.height() - from.height()) > 1)
            blurred << QStringLiteral("%1 x %2 on %3 x %4").arg(from.width()).arg(from.height()).arg(pixels.width()).arg(pixels.height());
    }
    void clip(Qt::ClipOperation operation, const QRectF &box)
    {
        const QRectF mapped = m_transform.mapRect(box);
        m_clip = operation == Qt::IntersectClip && !m_clip.isNull() ? m_clip & mapped : operation == Qt::NoClip ? QRectF() : mapped;
        m_clipping = operation != Qt::NoClip;
    }

    QTransform m_transform;
    QRectF m_clip;
    bool m_clipping {};
};

class InkPaper : public QPaintDevice {
public:
    /// ratio: its pixels to one of the program's.
    explicit InkPaper(QSize size, double ratio = 1)
        : m_size(size)
        , m_ratio(ratio)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QList<Ink> &inks() const { return m_engine.inks; }
    [[nodiscard]] const QStringList &blurred() const { return m_engine.blurred; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmWidthMM:
            return qRound(m_size.width() * m_ratio);
        case PdmHeight:
        case PdmHeightMM:
            return qRound(m_size.height() * m_ratio);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return static_cast<int>(m_ratio);
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(m_ratio * devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    double m_ratio;
    mutable InkEngine m_engine;
};

/// Finds what a person would call clipped or overlapping: painted text that its widget, the painter's clip or the widget around it cuts
/// off, and texts of one widget that lie over each other. Text that is cut with an ellipsis is not: it says so itself.
class InkAudit {
public:
    explicit InkAudit(const QWidget *top)
        : m_top(top)
    {
        QList<QWidget *> all = top->findChildren<QWidget *>();
        all.prepend(const_cast<QWidget *>(top));
        for (QWidget *widget : std::as_const(all)) {
            if (widget->isVisible() && widget->window() == top && !widget->visibleRegion().isEmpty())
                look(widget);
        }
    }
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    /// Pictures that are not made for the pixels of the screen that the window is on, and get blurred there.
    [[nodiscard]] static QStringList blurred(QWidget *top)
    {
        InkPaper paper(top->size(), top->devicePixelRatioF());
        top->render(&paper);
        QStringList found;
        for (const QString &one : paper.blurred())
            found << QStringLiteral("a picture is scaled, %1").arg(one);
        found.removeDuplicates();
        return found;
    }

private:
    static constexpr double slack = 1.5; // px: advances are not whole

    static bool isViewport(const QWidget *widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        return area && area->viewport() == widget;
    }
    /// It goes on to the sides, and a bar says so; a head goes where the table below it goes.
    static bool scrollsAcross(const QWidget *widget)
    {
        if (!isViewport(widget))
            return false;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (area->inherits("QHeaderView"))
            area = qobject_cast<const QAbstractScrollArea *>(area->parentWidget());
        return area && area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum()
            && area->horizontalScrollBar()->isVisible();
    }
    static QString nameOf(const QWidget *widget)
    {
        QStringList names;
        for (const QWidget *one = widget; one && names.size() < 3; one = one->parentWidget()) {
            if (!one->objectName().isEmpty() || one == widget)
                names.prepend(QString::fromLatin1(one->metaObject()->className()).section(QStringLiteral("::"), -1) + QLatin1Char('#')
                    + one->objectName());
        }
        return names.join(QLatin1Char('>'));
    }
    void say(const QWidget *widget, const QString &what)
    {
        const QString line = nameOf(widget) + QStringLiteral(": ") + what;
        if (!m_findings.contains(line))
            m_findings << line;
    }
    static QString textOf(const Ink &ink) { return QStringLiteral("\"%1\"").arg(ink.text.left(40)); }
    static bool isAcross(const QRectF &box, const QRectF &room, bool vertically)
    {
        if (box.left() < room.left() - slack || box.right() > room.right() + slack)
            return true;
        return vertically && (box.top() < room.top() - slack || box.bottom() > room.bottom() + slack);
    }

    void look(QWidget *widget)
    {
        // Edited text moves under its cursor; it is cut by nature.
        if (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QLineEdit *>(widget)->text().isEmpty())
            return;
        InkPaper paper(widget->size());
        widget->render(&paper, {}, {}, QWidget::DrawWindowBackground);
        const QList<Ink> &inks = paper.inks();
        const bool isView = isViewport(widget) || qobject_cast<QMenu *>(widget); // its rows go on above and below
        const bool isWide = scrollsAcross(widget);
        // A line with a selection is painted in parts, each clipped to its own.
        const auto *edit = qobject_cast<const QPlainTextEdit *>(widget->parentWidget());
        const bool selects = edit && edit->textCursor().hasSelection();
        QRectF room = widget->rect();
        // What the widgets around it leave of it. Beyond what scrolls it can be brought into view.
        bool down = false;
        bool across = isWide;
        for (const QWidget *one = widget; one != m_top && one->parentWidget(); one = one->parentWidget()) {
            const QWidget *parent = one->parentWidget();
            down = down || isViewport(one) || isViewport(parent);
            across = across || scrollsAcross(parent);
            const QRectF around(widget->mapFrom(parent, QPoint()), parent->size());
            if (!across) {
                const double right = std::min(room.right(), around.right());
                room.setLeft(std::max(room.left(), around.left()));
                room.setRight(right);
            }
            if (!down) {
                const double bottom = std::min(room.bottom(), around.bottom());
                room.setTop(std::max(room.top(), around.top()));
                room.setBottom(bottom);
            }
        }
        for (const Ink &ink : inks) {
            if (isView && (ink.box.bottom() < 0 || ink.box.top() > widget->height()))
                continue; // rows above and below what is seen
            if (isWide && (ink.box.left() < 0 || ink.box.right() > widget->width()))
                continue;
            if (isAcross(ink.box, room, !isView))
                return say(widget, QStringLiteral("%1 is cut off by the edge").arg(textOf(ink)));
            if (!selects && !ink.clip.isNull() && isAcross(ink.box, ink.clip, !isView))
                return say(widget, QStringLiteral("%1 is cut off where it is painted").arg(textOf(ink)));
        }
        for (qsizetype i = 0; !selects && i < inks.size(); ++i) {
            for (qsizetype j = i + 1; j < inks.size(); ++j) {
                const QRectF both = inks.at(i).box & inks.at(j).box;
                if (both.width() > 2 * slack && both.height() > 2 * slack)
                    say(widget, QStringLiteral("%1 lies over %2").arg(textOf(inks.at(j)), textOf(inks.at(i))));
            }
        }
        if (!inks.isEmpty())
            lookBeside(widget);
    }

    /// Neighbours with text that a layout had to lay over each other for want of room.
    void lookBeside(const QWidget *widget)
    {
        if (!widget->parentWidget() || widget == m_top || isViewport(widget)) // over rows there are things that belong there
            return;
        const auto around = widget->parentWidget()->children();
        for (const QObject *one : around) {
            const auto *other = qobject_cast<const QWidget *>(one);
            if (!other || other == widget || !other->isVisible() || other->isWindow())
                continue;
            const bool wordy = qobject_cast<const QLabel *>(other) || qobject_cast<const QAbstractButton *>(other)
                || qobject_cast<const QLineEdit *>(other);
            const QRect both = widget->geometry() & other->geometry();
            if (wordy && both.width() > 2 && both.height() > 2)
                say(widget, QStringLiteral("lies over %1").arg(nameOf(other)));
        }
    }

    const QWidget *m_top;
    QStringList m_findings;
};

} // namespace atrium
