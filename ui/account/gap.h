// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

namespace atrium {

/// An empty place in a row that grows with the text: a spacer of a layout would keep the width it was made with, and margins are not
/// mirrored.
class Gap : public QWidget {
public:
    Gap(int (*wide)(), QWidget *parent)
        : QWidget(parent)
        , m_wide(wide)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_wide(), 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            updateGeometry();
    }

private:
    int (*m_wide)();
};

} // namespace atrium
