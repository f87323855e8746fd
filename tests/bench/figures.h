// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/machine.h"

#include <QHash>
#include <QList>
#include <QString>

namespace atrium::bench {

/// The times of one side of a case.
struct Samples {
    QList<double> values {};

    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p90() const { return quantile(0.9); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double quantile(double part) const;
};

struct Case {
    QString name {};
    QString unit {};
    Samples ours {};
    QList<std::pair<QString, Samples>> references {};
};

/// Everything measured, in the order in which it was added.
class Figures {
public:
    void add(const QString &name, const QString &side, const QString &unit, double value);
    /// Lines of `case TAB side TAB unit TAB value`, as the stopwatch programs print them. False when there is no such file.
    [[nodiscard]] bool addFile(const QString &path);

    [[nodiscard]] QString table(const Machine &machine) const;
    /// The same figures with the same digits.
    [[nodiscard]] QByteArray json(const Machine &machine) const;

private:
    QList<Case> m_cases;
};

} // namespace atrium::bench
