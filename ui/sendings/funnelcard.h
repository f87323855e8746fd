// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"
#include "ui/sendings/card.h"
#include "ui/sendings/funnelview.h"

namespace atrium {

class PlainLabel;

/// The funnel with its name, its age, and the badge that shows when its parts do not add up.
class FunnelCard : public Card {
    Q_OBJECT
public:
    explicit FunnelCard(QWidget *parent = nullptr);

    void setFunnel(const Funnel &funnel, const ListState &state, const QTimeZone &zone);
    [[nodiscard]] FunnelView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();

    PlainLabel *m_title;
    PlainLabel *m_age;
    PlainLabel *m_flaw;
    FunnelView *m_view;
    ListState m_state;
    QTimeZone m_zone;
};

/// "as of 14:03:20", "from cache, 14:03:20" while the server cannot be reached; empty when nothing is known.
[[nodiscard]] QString freshnessText(const ListState &state, const QTimeZone &zone);
/// Amber where it is older than it should be (features SD27).
void showFreshness(PlainLabel *label, const ListState &state, const QTimeZone &zone);

} // namespace atrium
