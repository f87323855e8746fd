// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>

namespace atrium {

/// A model and the tester that watches it, for as long as the model lives: a tester that dies early lets everything pass. The first
/// broken promise ends the program.
template<class M>
class ModelUnderTest {
public:
    M *operator->() { return &m_model; }
    M &operator*() { return m_model; }
    [[nodiscard]] M *get() { return &m_model; }

private:
    M m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal}; // goes before the model does
};

} // namespace atrium
