// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

/// Three significant digits: more would be noise.
QString digits(double value)
{
    const int whole = value < 1 ? 1 : static_cast<int>(std::log10(value)) + 1;
    const double step = std::pow(10.0, whole - 3);
    return QString::number(std::round(value / step) * step, 'f', std::max(0, 3 - whole));
}

double rounded(double value)
{
    return digits(value).toDouble();
}

QString triple(const Samples &samples)
{
    return digits(samples.median()) + u" / "_s + digits(samples.p90()) + u" / "_s + digits(samples.p99());
}

QJsonObject object(const Samples &samples)
{
    return {{u"median"_s, rounded(samples.median())}, {u"p90"_s, rounded(samples.p90())}, {u"p99"_s, rounded(samples.p99())},
        {u"runs"_s, samples.values.size()}};
}

/// Of the medians and of the 99th percentiles.
struct Ratios {
    double median {};
    double p99 {};
};

Ratios ratiosOf(const Case &one, const Samples &reference)
{
    const auto over = [](double ours, double theirs) { return theirs > 0 ? ours / theirs : 0; };
    return {.median = over(one.ours.median(), reference.median()), .p99 = over(one.ours.p99(), reference.p99())};
}

} // namespace

double Samples::quantile(double part) const
{
    if (values.isEmpty())
        return 0;
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(at);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (at - static_cast<double>(below));
}

void Figures::add(const QString &name, const QString &side, const QString &unit, double value)
{
    auto one = std::find_if(m_cases.begin(), m_cases.end(), [&](const Case &c) { return c.name == name; });
    if (one == m_cases.end()) {
        m_cases.append({.name = name, .unit = unit});
        one = m_cases.end() - 1;
    }
    if (side == "ours"_L1) {
        one->ours.values.append(value);
        return;
    }
    auto reference = std::find_if(one->references.begin(), one->references.end(), [&](const auto &r) { return r.first == side; });
    if (reference == one->references.end()) {
        one->references.append({side, {}});
        reference = one->references.end() - 1;
    }
    reference->second.values.append(value);
}

bool Figures::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (parts.size() == 4)
            add(parts[0], parts[1], parts[2], parts[3].toDouble());
    }
    return true;
}

QString Figures::table(const Machine &machine) const
{
    QList<QStringList> rows {{u"case"_s, u"ours"_s, u"reference"_s, u"ratio"_s, u"unit"_s, u"runs"_s, u"reference is"_s}};
    for (const Case &one : m_cases) {
        for (const auto &[name, samples] : one.references) {
            const Ratios ratios = ratiosOf(one, samples);
            rows.append({one.name, triple(one.ours), triple(samples), digits(ratios.median) + u" / "_s + digits(ratios.p99), one.unit,
                QString::number(one.ours.values.size()), name});
        }
    }
    QList<qsizetype> widths(rows.first().size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    QTextStream out(&text);
    out << machine.line() << "\nmedian / 90th / 99th percentile; the ratio of the medians / of the 99th percentiles\n\n";
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            out << (i ? " | " : "") << (i + 1 < row.size() ? row[i].leftJustified(widths[i]) : row[i]);
        out << '\n';
    }
    return text;
}

QByteArray Figures::json(const Machine &machine) const
{
    QJsonArray cases;
    for (const Case &one : m_cases) {
        for (const auto &[name, samples] : one.references) {
            cases.append(QJsonObject {{u"case"_s, one.name}, {u"unit"_s, one.unit}, {u"ours"_s, object(one.ours)},
                {u"reference"_s, object(samples)}, {u"reference_is"_s, name}, {u"ratio"_s, rounded(ratiosOf(one, samples).median)},
                {u"ratio_p99"_s, rounded(ratiosOf(one, samples).p99)}});
        }
    }
    const QJsonObject about {{u"cores"_s, machine.cores}, {u"cpu"_s, machine.cpu}, {u"qt"_s, machine.qt}, {u"compiler"_s, machine.compiler},
        {u"build_type"_s, machine.buildType}};
    return QJsonDocument(QJsonObject {{u"machine"_s, about}, {u"cases"_s, cases}}).toJson();
}

} // namespace atrium::bench
