// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notificationsmodel.h"
#include "network/types/permit.h"

#include <QWidget>

class QHBoxLayout;

namespace atrium {

class Button;
class PlainLabel;
class Segments;

/// What stands above the centre's rows: its name, the way to mark all seen, and which of them are shown.
class NotificationHead : public QWidget {
    Q_OBJECT
public:
    explicit NotificationHead(QWidget *parent = nullptr);

    [[nodiscard]] Button *markAll() const { return m_markAll; }
    [[nodiscard]] Segments *segments() const { return m_segments; }
    /// complete: the list was read to its end, so that the numbers are all there are; otherwise they carry a plus. known: there is a list,
    /// if perhaps an empty one; otherwise there are no numbers.
    void setCounts(int unseen, int loaded, bool complete, bool known);
    /// While a marking waits to be sent there is nothing else to mark.
    void setMarking(bool marking);
    void setMissingPermit(const MissingPermit &missing); ///< to mark those that are shown
    void reword(bool withKeys);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void say();
    void fit();

    int m_unseen {};
    int m_loaded {};
    bool m_complete {true};
    bool m_known {};
    bool m_marking {};
    bool m_withKeys {true};
    MissingPermit m_missing;
    PlainLabel *m_title;
    Button *m_markAll;
    Segments *m_segments;
    QHBoxLayout *m_upper;
    QHBoxLayout *m_lower;
};

} // namespace atrium
