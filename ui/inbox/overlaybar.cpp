// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/overlaybar.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Shows and moves another scroll bar, which stays the area's own and goes on answering wheel and keys.
class OverlayBar : public QScrollBar {
public:
    explicit OverlayBar(QAbstractScrollArea *area)
        : QScrollBar(Qt::Vertical, area)
        , m_area(area)
        , m_source(area->verticalScrollBar())
    {
        setObjectName(u"overlayBar"_s);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setAttribute(Qt::WA_OpaquePaintEvent, false); // the rows below show through
        setCursor(Qt::ArrowCursor);
        connect(m_source, &QScrollBar::rangeChanged, this, &OverlayBar::follow);
        connect(m_source, &QScrollBar::valueChanged, this, &OverlayBar::follow);
        connect(this, &QScrollBar::valueChanged, m_source, &QScrollBar::setValue);
        area->installEventFilter(this);
        follow();
    }

protected:
    /// At rest a thin line in the margin outside the rows' fill and focus ring; under the pointer wide enough to take hold of.
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionSlider option;
        initStyleOption(&option);
        const QRect thumb = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
        const bool busy = underMouse() || isSliderDown();
        const int across = busy ? density().padS : density().padXs - 1;
        const bool mirrored = m_area->layoutDirection() == Qt::RightToLeft;
        QPainter painter(this);
        paintBox(painter, {mirrored ? 1 : width() - across - 1, thumb.y() + 2, across, thumb.height() - 4}, across / 2,
            busy ? tokens().muted : tokens().controlBorder);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Show)
            place();
        return QScrollBar::eventFilter(watched, event);
    }

private:
    void place()
    {
        const int extent = sizeHint().width();
        const bool mirrored = m_area->layoutDirection() == Qt::RightToLeft;
        setGeometry(mirrored ? 0 : m_area->width() - extent, 0, extent, m_area->height());
        raise();
        follow();
    }
    void follow()
    {
        const QSignalBlocker quiet(this);
        setRange(m_source->minimum(), m_source->maximum());
        setPageStep(m_source->pageStep());
        setSingleStep(m_source->singleStep());
        if (!isSliderDown())
            setValue(m_source->value());
        setVisible(m_source->maximum() > m_source->minimum());
    }

    QAbstractScrollArea *m_area;
    QScrollBar *m_source;
};

} // namespace

void overlayScrollBar(QAbstractScrollArea *area)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new OverlayBar(area); // owned by the area
}

} // namespace atrium
