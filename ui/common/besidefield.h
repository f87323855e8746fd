// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>

namespace atrium {

/// A list beside a field that keeps the focus. Qt's own tells screen readers that the focus is on each row that becomes current, whoever
/// has it; what is current here is said by whoever owns the list. Base: a QListView, or what derives from it.
template<class Base>
class BesideField : public Base {
public:
    using Base::Base;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): past it, as said above
    }
};

} // namespace atrium
