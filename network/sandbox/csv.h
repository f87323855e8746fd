// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

#include <QJsonObject>

namespace atrium::sandbox {

/// A report's answers as a table with a line of names: a line for each record, for each bucket with a value of a series, or for the
/// statistics. What is no plain value stands as JSON.
class Csv {
public:
    explicit Csv(const Report &report);

    /// The next page.
    void add(const QJsonObject &answer);
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void addLine(const QStringList &names, const QJsonObject &values);
    void addSeries(const QJsonObject &answer);

    const Report &m_report;
    QStringList m_names;
    QByteArray m_text;
};

} // namespace atrium::sandbox
