// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace atrium {

/// A box over the window, under what it is about (look/05): an edge, a tip, no shadow. It takes no room in any layout. Esc, a click
/// elsewhere, and the focus going elsewhere close it, and then the focus is where it was. Arrows go from button to button inside. One that
/// opened by the pointer alone takes no focus and closes when the pointer has left.
class Popover : public QWidget {
    Q_OBJECT
public:
    /// anchor: what it is about; it lies in the anchor's window, and goes with it.
    Popover(const QString &objectName, QWidget *anchor);

    /// Room for the contents: give it a layout. Its margins keep clear of tip and edge.
    [[nodiscard]] QWidget *body() const { return m_body; }
    /// width: of the whole box, px. spot: of the anchor, what the tip points to; empty: all of it.
    void openUnder(int width, const QRect &spot = {});
    /// The widget that takes the focus now; null: nobody does.
    void openWithFocus(int width, QWidget *first, const QRect &spot = {});
    void shut();
    void settle(); ///< its contents want another height

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool step(QWidget *from, int key);
    void place();
    [[nodiscard]] QRect spotInWindow() const;

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_before; // had the focus
    QScrollArea *m_scroll;
    QWidget *m_body; // in it
    QRect m_spot;
    int m_width {};
    bool m_above {}; // over the anchor, for want of room below
    bool m_tipless {}; // it lies beside the anchor or over it, for want of room above as well
    bool m_byPointer {};
    bool m_open {};
};

} // namespace atrium
