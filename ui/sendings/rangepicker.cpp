// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/rangepicker.h"

#include "models/sendings/rangewords.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rangeWidth = 376;

struct Preset {
    const char *name; ///< object name
    QString words;
    QString typed; ///< in English, which is understood in every language
};

QList<Preset> presets()
{
    return {{"rangeToday", RangePicker::tr("Today"), u"today"_s}, {"rangeWeek", RangePicker::tr("Last 7 days"), u"last 7 days"_s},
        {"rangeFourWeeks", RangePicker::tr("Last 4 weeks"), u"last 4 weeks"_s},
        {"rangeMonth", RangePicker::tr("This month"), u"this month"_s}, {"rangeLastMonth", RangePicker::tr("Last month"), u"last month"_s},
        {"rangeQuarter", RangePicker::tr("Last 12 weeks"), u"last 12 weeks"_s},
        {"rangeYear", RangePicker::tr("Last 52 weeks"), u"last 52 weeks"_s}};
}

} // namespace

RangePicker::RangePicker(const DateRange &now, const QDate &today, CostOf costOf, std::optional<int> left, QWidget *anchor)
    : Popover(u"rangePicker"_s, anchor)
    , m_today(today)
    , m_costOf(std::move(costOf))
    , m_left(left)
    , m_field(new QLineEdit(body()))
    , m_meaning(new PlainLabel({}, Type::Caption, body()))
    , m_take(new Button(Button::Primary, tr("Show"), u"rangeTake"_s, body()))
{
    const Density &d = density();
    setAccessibleName(tr("Range of days"));
    m_field->setObjectName(u"rangeField"_s);
    m_field->setAccessibleName(tr("Range of days"));
    m_field->setPlaceholderText(tr("last 4 weeks, aug, 2025-08-01..14"));
    m_field->setText(rangeText(now));
    m_field->setMinimumHeight(d.control);
    m_meaning->setObjectName(u"rangeMeaning"_s);
    m_meaning->setMuted(true);
    m_meaning->setWordWrap(true);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.padS);
    auto *row = new QHBoxLayout;
    row->setSpacing(d.padS);
    row->addWidget(m_field, 1);
    row->addWidget(m_take);
    column->addLayout(row);
    column->addWidget(m_meaning);
    auto *usual = new QWidget(body());
    auto *flow = new FlowLayout(usual);
    flow->setSpacing(d.padS);
    flow->setLineSpacing(d.padS);
    const QList<Preset> all = presets();
    for (const Preset &preset : all) {
        auto *button = new Button(Button::Plain, preset.words, QLatin1StringView(preset.name), usual);
        button->setLow(true);
        flow->addWidget(button);
        connect(button, &Button::clicked, this, [this, typed = preset.typed] {
            const DateRange range = rangeOf(typed, m_today).range;
            Q_EMIT picked(range);
            shut();
        });
    }
    column->addWidget(usual);
    connect(m_field, &QLineEdit::textChanged, this, &RangePicker::read);
    connect(m_field, &QLineEdit::returnPressed, this, &RangePicker::take);
    connect(m_take, &Button::clicked, this, &RangePicker::take);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
    read();
}

void RangePicker::open()
{
    openWithFocus(rangeWidth * density().bodyPx / 13, m_field);
    m_field->selectAll();
}

void RangePicker::read()
{
    const RangeReading reading = rangeOf(m_field->text(), m_today);
    m_range = reading.range;
    const bool good = reading.problem == RangeReading::Problem::None;
    m_take->setEnabled(good);
    QString words = good ? tr("%1, %Ln days", "a range, its length", static_cast<int>(m_range.days())).arg(rangeText(m_range))
        : m_field->text().trimmed().isEmpty() ? tr("Type a month, a day, or how far back.")
                                              : problemText(reading.problem);
    const int cost = good && m_costOf ? m_costOf(m_range) : 0;
    if (cost > 0) {
        const QString tokens = tr("about %Ln tokens", "what a question costs", cost);
        words += u". "_s
            + (m_left ? tr("Takes %1, %2 are left.", "so many tokens; a number").arg(tokens, QLocale().toString(*m_left))
                      : tr("Takes %1.").arg(tokens));
    }
    m_meaning->setText(words);
    m_field->setAccessibleDescription(words);
    settle(); // it may take another line
}

void RangePicker::take()
{
    if (!m_range.isValid()) {
        announce(this, m_meaning->text());
        return;
    }
    Q_EMIT picked(m_range);
    shut();
}

} // namespace atrium
