// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/pool.h"

namespace atrium {

void Pool::add(const Figure &one)
{
    ++m_records;
    m_sum.unit = one.unit;
    m_sum.per = one.per;
    m_sum.sources |= one.sources;
    m_sum.caveats |= one.caveats;
    if (!m_sum.asOf || (one.asOf && *one.asOf < *m_sum.asOf))
        m_sum.asOf = one.asOf; // as old as its oldest part
    switch (one.state) {
    case FigureState::Value:
    case FigureState::Partial:
        ++m_used;
        m_numerator += one.numerator.value_or(0);
        m_denominator += one.denominator.value_or(0);
        break;
    case FigureState::NotReported:
        ++m_notReported;
        break;
    case FigureState::NotApplicable:
        // 0 of 0 changes no sum: only what would have said something is missed.
        if (one.numerator.value_or(0) != 0 || one.caveats.testFlag(Caveat::NotForSms))
            ++m_left;
        break;
    }
}

Figure Pool::result(FigureKind kind) const
{
    Figure figure = m_sum;
    figure.kind = kind;
    figure.records = m_records;
    figure.reported = m_records - m_notReported - m_left;
    figure.caveats &= ~Caveats(Caveat::OverWhole);
    if (m_used > 0 || (m_records == 0 && kind == FigureKind::Count)) {
        figure.state = m_notReported > 0 ? FigureState::Partial : FigureState::Value;
        figure.numerator = bounded(m_numerator);
    } else {
        figure.state = m_notReported > 0 ? FigureState::NotReported : FigureState::NotApplicable;
    }
    if (figure.hasValue() && kind != FigureKind::Count)
        figure.denominator = bounded(m_denominator);
    if (!figure.hasValue())
        return figure;
    if (kind == FigureKind::Percent && m_numerator > m_denominator)
        figure.caveats |= Caveat::OverWhole;
    if (m_records > 1 && (figure.unit == Unit::Members || figure.per == Unit::Members))
        figure.caveats |= Caveat::SumOfPerSendingMembers;
    if (m_notReported > 0)
        figure.caveats |= Caveat::SomeNotReported;
    if (m_left > 0)
        figure.caveats |= Caveat::SomeNotApplicable;
    else
        figure.caveats &= ~Caveats(Caveat::NotForSms);
    return figure;
}

} // namespace atrium
