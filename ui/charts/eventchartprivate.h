// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the files of EventChart share; nobody else includes it.
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartnotes.h"
#include "ui/charts/chartpaint.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartzoom.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace atrium {

class ChartCanvas;

/// What lies over the lines: the pointer's and the keyboard's cursor, and the focus ring.
class ChartOverlay : public QWidget {
public:
    ChartOverlay(QWidget *parent, std::function<void(QPainter &)> paint)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setObjectName(QStringLiteral("chartOverlay"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setLayoutDirection(Qt::LeftToRight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    std::function<void(QPainter &)> m_paint;
};

struct EventChart::Private {
    EventCurves all;
    EventCurves curves; // of these, what is zoomed into
    ChartZoom zoom;
    QList<ChartNote> notes;
    QList<NoteFlag> flags;
    QString sentence;
    QList<CurveWords> words;
    QString empty;
    ChartLayout layout;
    ChartCanvas *canvas {}; // made with the first curves: an empty one takes as long as the rest of the pane
    ChartOverlay *overlay {};
    ChartPoint point; // the keyboard's
    qsizetype hovered {-1}; // the pointer's bucket
    ChartPoint level; // the point nearest to the pointer
    QPointF pressedAt; // while the button is down
    bool pressed {};
    qsizetype stretchFrom {-1}, stretchTo {-1}; // buckets that are being chosen; -1: none

    [[nodiscard]] ChartCursor cursor(bool focused) const
    {
        ChartCursor place {.bucket = hovered >= 0 ? hovered : focused ? point.bucket : -1, .point = focused ? point : ChartPoint()};
        place.level = hovered >= 0 ? level : place.point;
        place.notes = noteLines(curves.axis, notes, place.bucket);
        return place;
    }
    [[nodiscard]] QStringList notesIn(qsizetype bucket) const
    {
        QStringList ids;
        for (const ChartNote &note : notes) {
            if (bucket >= 0 && bucketHolding(curves.axis, note.at) == bucket)
                ids << note.id;
        }
        return ids;
    }
    void endStretch()
    {
        stretchFrom = stretchTo = -1;
        pressed = false;
    }

    [[nodiscard]] bool hasValues() const
    {
        return std::any_of(curves.curves.cbegin(), curves.curves.cend(), [](const EventCurve &curve) {
            return std::any_of(
                curve.values.cbegin(), curve.values.cend(), [](const std::optional<double> &value) { return value.has_value(); });
        });
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        list.reserve(words.size());
        for (const CurveWords &one : words)
            list << one.name;
        return list;
    }
};

} // namespace atrium
