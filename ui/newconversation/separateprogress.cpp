// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/separateprogress.h"

#include "models/inbox/plaintext.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/humantext.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPersonName = 120;
} // namespace

SeparateProgress::SeparateProgress(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Strong, this))
    , m_pause(new Button(Button::Plain, {}, u"separatePause"_s, this))
    , m_retry(new Button(Button::Plain, {}, u"separateRetry"_s, this))
    , m_close(new Button(Button::Plain, {}, u"separateClose"_s, this))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"separateProgress"_s);
    m_title->setObjectName(u"separateTitle"_s);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"separateList"_s);
    m_list->setBackgroundRole(QPalette::Base);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (Button *button : {m_pause, m_retry, m_close})
        flow->addWidget(button);
    flow->setSpacing(density().padS);
    flow->setLineSpacing(density().padS);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"separateArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(m_list);
    area->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(buttons);
    column->addWidget(area, 1);
    m_lines->addStretch(1);
    connect(m_pause, &Button::clicked, this, [this] {
        const bool all = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const SeparateRow &row) { return row.paused; });
        Q_EMIT pauseWanted(!all);
    });
    connect(m_retry, &Button::clicked, this, [this] { Q_EMIT retryWanted(refused()); });
    connect(m_close, &Button::clicked, this, &SeparateProgress::closeWanted);
    hide();
    measure();
}

int SeparateProgress::countOf(OutgoingState state) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const SeparateRow &row) { return row.state == state; }));
}

QStringList SeparateProgress::refused() const
{
    QStringList ids;
    for (const SeparateRow &row : m_rows) {
        if (row.state == OutgoingState::Failed)
            ids.append(row.localId);
    }
    return ids;
}

void SeparateProgress::setRows(const QList<SeparateRow> &rows)
{
    if (m_rows == rows)
        return;
    const auto done = [](const QList<SeparateRow> &all) {
        return !all.isEmpty()
            && std::all_of(all.cbegin(), all.cend(), [](const SeparateRow &row) { return !row.state || row.state == OutgoingState::Sent; });
    };
    const bool news = done(rows) && !done(m_rows);
    m_rows = rows;
    while (m_labels.size() > rows.size()) {
        const auto [name, state] = m_labels.takeLast();
        delete name->parentWidget();
    }
    while (m_labels.size() < rows.size()) {
        auto *line = new QWidget(m_list);
        auto *name = new PlainLabel({}, Type::Body, line);
        name->setElided(Qt::ElideRight);
        auto *state = new PlainLabel({}, Type::Body, line);
        state->setObjectName(u"separateState"_s);
        state->setTone(QPalette::WindowText);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, density().padXs, 0, density().padXs);
        row->addWidget(name, 1);
        row->addWidget(state);
        m_lines->insertWidget(m_lines->count() - 1, line);
        m_labels.append(qMakePair(name, state));
    }
    say();
    if (news)
        announce(this, m_title->text());
}

void SeparateProgress::say()
{
    const auto stateWords = [](const SeparateRow &row) {
        if (!row.state)
            return tr("Taken back");
        switch (*row.state) {
        case OutgoingState::Held:
            return tr("Held", "a message that can still be undone");
        case OutgoingState::Queued:
            return row.paused ? tr("Paused") : tr("Queued");
        case OutgoingState::InFlight:
            return tr("Sending");
        case OutgoingState::Sent:
            return tr("Sent");
        case OutgoingState::Failed:
            return tr("Refused");
        case OutgoingState::Uncertain:
            return tr("Checking whether it arrived");
        }
        Q_UNREACHABLE();
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const SeparateRow &row = m_rows.at(i);
        const auto &[name, state] = m_labels.at(i);
        name->setText(isolated(singleLine(row.name, longestPersonName)));
        state->setText(stateWords(row));
        QPalette palette;
        const Tokens &t = tokens();
        palette.setColor(QPalette::WindowText,
            row.state == OutgoingState::Failed          ? t.bad
                : row.state == OutgoingState::Sent      ? t.good
                : row.state == OutgoingState::Uncertain ? t.warn
                                                        : t.muted);
        state->setPalette(palette);
        name->parentWidget()->setAccessibleName(name->text() + u", "_s + state->text());
    }
    const int sent = countOf(OutgoingState::Sent);
    const auto total = static_cast<int>(m_rows.size());
    const int failed = countOf(OutgoingState::Failed);
    const QString counts = tr("%1 of %2 sent", "conversations").arg(countText(sent), countText(total));
    m_title->setText(failed > 0 ? tr("%1, %2 refused", "12 of 40 sent; how many were refused").arg(counts, countText(failed)) : counts);
    const bool waits = std::any_of(m_rows.cbegin(), m_rows.cend(),
        [](const SeparateRow &row) { return row.state == OutgoingState::Queued || row.state == OutgoingState::Held; });
    const bool paused = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const SeparateRow &row) { return row.paused; });
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setEnabled(waits || paused);
    m_retry->setText(tr("Try the refused again"));
    m_retry->setVisible(failed > 0);
    m_close->setText(tr("Close"));
    setAccessibleName(m_title->text());
}

void SeparateProgress::measure()
{
    const Density &d = density();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.pad);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
}

void SeparateProgress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
}

void SeparateProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::StyleChange) {
        measure();
        say();
    }
}

} // namespace atrium
