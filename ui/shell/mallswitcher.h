// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/mall.h"

#include <QAbstractButton>
#include <QHash>

#include <chrono>

namespace atrium {

/// How old what is known of the malls is: they are read in turn, and those out of view seldom.
struct MallAges {
    QHash<QString, std::optional<Instant>> readAt {}; ///< by scope; empty: not all of it was ever read
    QDateTime now {}; ///< UTC
    std::chrono::milliseconds staleAfter {}; ///< younger ones say nothing
};

/// The mall now shown, and the menu to choose another (look, frame: 184 x 32, dot 12, name semibold).
class MallSwitcher : public QAbstractButton {
    Q_OBJECT
public:
    explicit MallSwitcher(QWidget *parent = nullptr);

    void setMalls(const QList<Mall> &malls, const CustomerScope &current);
    /// What is in view is of all malls; current is the one that the rest of the window is of.
    void setAll(bool all);
    /// By place in the list, from 0; the current one and places past the end do nothing.
    void choose(qsizetype place);
    /// Said in the menu. In answer to opening().
    void setAges(const MallAges &ages);
    [[nodiscard]] QString currentName() const; ///< empty for none; "All malls"
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const atrium::CustomerScope &scope);
    void allChosen();
    void opening(); ///< the menu is about to be made

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void tell(const QString &before);
    [[nodiscard]] bool showsAll() const { return m_all && m_malls.size() > 1; }
    [[nodiscard]] QString wordsOf(const Mall &mall) const;

    QList<Mall> m_malls;
    CustomerScope m_current;
    bool m_all {false};
    MallAges m_ages;
};

} // namespace atrium
