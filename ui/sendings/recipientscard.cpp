// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/recipientscard.h"

#include "models/sendings/figurewords.h"
#include "models/sendings/recipienttable.h"
#include "models/sendings/recipientwords.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/digits.h"
#include "ui/common/liststates.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/export/takeaway.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/funnelcard.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;
constexpr int barsWidth = 260;

QString sentenceOf(const BarsView::Bar &bar)
{
    const QString whole = BarsView::tr("%1: %2, %3", "group, members, share").arg(bar.name, bar.text, bar.share);
    return bar.partsText.isEmpty() ? whole : BarsView::tr("%1, of these %2", "a group, its parts").arg(whole, bar.partsText);
}

} // namespace

BarsView::BarsView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarsView::setBars(const QList<Bar> &bars, const QStringList &legend)
{
    m_bars = bars;
    m_legend = legend;
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(0, bars.size() - 1));
    QStringList sentences;
    sentences.reserve(bars.size());
    for (const Bar &bar : bars)
        sentences << sentenceOf(bar);
    setAccessibleDescription(sentences.join(u". "_s));
    updateGeometry();
    update();
}

QSize BarsView::sizeHint() const
{
    const int legend = m_legend.isEmpty() ? 0 : lineHeight(Type::Caption) + density().padXs;
    return {barsWidth, legend + std::max(1, static_cast<int>(m_bars.size())) * lineHeight(Type::Body)};
}

/// From the accent to ever paler ones; what is left over is grey. Each is also told by its place and, spoken, by its name.
QColor BarsView::partColour(qsizetype part) const
{
    const Tokens &t = tokens();
    if (part + 1 == m_legend.size() && part > 0)
        return t.muted;
    constexpr std::array strengths {1.0, 0.55, 0.3};
    const double strength = strengths.at(std::min<size_t>(static_cast<size_t>(part), strengths.size() - 1));
    const auto mixed = [&](int a, int b) { return qRound(a * strength + b * (1 - strength)); };
    return {mixed(t.accent.red(), t.surface.red()), mixed(t.accent.green(), t.surface.green()), mixed(t.accent.blue(), t.surface.blue())};
}

void BarsView::paintLegend(QPainter &painter) const
{
    const Density &d = density();
    const QFont caption = typeface(Type::Caption);
    const int line = lineHeight(Type::Caption);
    int x = 0;
    for (qsizetype part = 0; part < m_legend.size(); ++part) {
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int room =
            std::min(QFontMetrics(caption).horizontalAdvance(m_legend.at(part)) + 2, std::max(0, width() - x - barHeight - d.padXs));
        paintBox(painter, placed({x, (line - barHeight) / 2, barHeight, barHeight}), 2, partColour(part));
        paintLine(painter, placed({x + barHeight + d.padXs, 0, room, line}), m_legend.at(part), caption, tokens().text);
        x += barHeight + d.padXs + room + d.pad;
    }
}

/// Each at least two pixels wide, with one between them.
void BarsView::paintParts(QPainter &painter, const QRect &bar, const QList<qint64> &parts, const QRect &within) const
{
    qint64 whole = 0;
    for (const qint64 part : parts)
        whole += part;
    int x = bar.left();
    qint64 seen = 0;
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (parts.at(part) <= 0)
            continue;
        seen += parts.at(part);
        const int end =
            bar.left() + static_cast<int>(static_cast<double>(bar.width()) * static_cast<double>(seen) / static_cast<double>(whole));
        const QRect box(x, bar.top(), std::max(2, end - x), bar.height());
        paintBox(painter, QStyle::visualRect(layoutDirection(), within, box), 2, partColour(part));
        x = box.right() + 2;
    }
}

void BarsView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QFont body = typeface(Type::Body);
    const QFont caption = typeface(Type::Caption);
    int names = 0;
    int texts = 0;
    int shares = 0;
    qint64 most = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = std::max(names, QFontMetrics(body).horizontalAdvance(bar.name) + 2);
        texts = std::max(texts, digitsWidth(bar.text, body));
        shares = std::max(shares, digitsWidth(bar.share, caption));
        most = std::max(most, bar.value);
    }
    names = std::min(names, width() / 3);
    const int room = std::max(0, width() - names - texts - shares - 3 * d.padS);
    paintLegend(painter);
    const int legend = sizeHint().height() - std::max(1, static_cast<int>(m_bars.size())) * lineHeight(Type::Body);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int line = lineHeight(Type::Body);
        const int top = legend + static_cast<int>(i) * line;
        paintLine(painter, placed({0, top, names, line}), bar.name, body, t.text);
        const int length = bar.value > 0
            ? std::max(2, static_cast<int>(static_cast<double>(room) * static_cast<double>(bar.value) / static_cast<double>(most)))
            : 0;
        const QRect box(names + d.padS, top + (line - barHeight) / 2, length, barHeight);
        if (length > 0 && bar.parts.isEmpty())
            paintBox(painter, placed(box), 2, t.accent);
        else if (length > 0)
            paintParts(painter, box, bar.parts, rect());
        paintDigits(painter, placed({names + 2 * d.padS + room, top, texts, line}), bar.text, body, t.text, trailing);
        paintDigits(painter, placed({width() - shares, top, shares, line}), bar.share, caption, t.muted, trailing);
        if (hasFocus() && i == m_row)
            paintFocusRing(painter, {0, top, width(), line});
    }
}

void BarsView::keyPressEvent(QKeyEvent *event)
{
    qsizetype to = m_row;
    switch (event->key()) {
    case Qt::Key_Up:
        to = m_row - 1;
        break;
    case Qt::Key_Down:
        to = m_row + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_bars.size() - 1;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (to < 0 || to >= m_bars.size() || to == m_row)
        return;
    m_row = to;
    announce(this, sentenceOf(m_bars.at(to)));
    update();
}

void BarsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_row < m_bars.size())
        announce(this, sentenceOf(m_bars.at(m_row)));
    update();
}

void BarsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

RecipientsCard::RecipientsCard(QWidget *parent)
    : Card(u"recipientsCard"_s, parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_ways(new Segments(u"recipientsWays"_s, this))
    , m_exporting(new Button(Button::IconOnly, {}, u"exportRecipientsButton"_s, this))
    , m_view(new BarsView(u"recipientsView"_s))
{
    m_title->setElided(Qt::ElideRight);
    m_age->setObjectName(u"recipientsAge"_s);
    m_age->setMuted(true);
    m_age->setTabular(true);
    m_ways->setWraps();
    for (const char *name : {"recipientsByAge", "recipientsByGender", "recipientsByBoth"})
        m_ways->add(QLatin1StringView(name));
    m_ways->choose(0);
    m_exporting->setIconName(u"document"_s);
    m_exporting->setLow(true);
    m_states = new ListStates(m_view, u"recipientsStates"_s, this);
    m_states->leaveOutAge();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    head->addWidget(m_exporting);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_ways);
    column->addWidget(m_states);
    column->addStretch(1);
    connect(m_ways, &Segments::chosenByHand, this, [this](int number) {
        const auto way = static_cast<Way>(number);
        if (way == m_way)
            return;
        m_way = way;
        setGroups({});
        Q_EMIT wayChosen(m_way);
    });
    connectAway();
    measure();
    reword();
}

void RecipientsCard::connectAway()
{
    const auto table = [this]() -> std::function<Table()> {
        if (m_groups.isEmpty())
            return {};
        return [groups = shownGroups(), byGender = m_way == ByGender, about = about()] { return recipientsTable(groups, byGender, about); };
    };
    auto *away = new TakeAway({.table = table,
                                  .caption =
                                      [this] {
                                          ChartCaption caption {.mall = m_colour};
                                          caption.about = about();
                                          return caption;
                                      }},
        this);
    away->watch(m_view);
    connect(away, &TakeAway::done, this, &RecipientsCard::done);
    connect(m_exporting, &Button::clicked, this, [this, away] {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"exportMenu"_s);
        menu->setAccessibleName(m_exporting->text());
        menu->setAttribute(Qt::WA_DeleteOnClose);
        away->fill(menu);
        menu->popup(m_exporting->mapToGlobal(QPoint(0, m_exporting->height())));
    });
}

TableAbout RecipientsCard::about() const
{
    return {.mall = m_owner,
        .title = m_subject.isEmpty() ? m_view->accessibleName()
                                     : tr("%1, %2", "recipients by age, of a sending").arg(m_view->accessibleName(), m_subject),
        .query = m_query,
        .extent = tr("Groups of fewer than 10 members are not told apart"),
        .zone = m_zone.isValid() ? m_zone : QTimeZone::utc(),
        .asOf = m_state.asOf};
}

void RecipientsCard::setOwner(const QString &name, const QColor &colour)
{
    m_owner = name;
    m_colour = colour;
}

void RecipientsCard::setGroups(const QList<RecipientGroup> &groups)
{
    m_groups = groups;
    reword();
    setState(m_state, m_zone);
}

void RecipientsCard::setState(const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    m_exporting->setEnabled(!m_groups.isEmpty());
    m_states->setState(state, static_cast<int>(m_groups.size()), zone);
    showFreshness(m_age, state, zone);
}

QList<RecipientGroup> RecipientsCard::shownGroups() const
{
    return m_way == ByGender ? m_groups : byAge(byDecade(m_groups));
}

void RecipientsCard::reword()
{
    m_title->setText(tr("Recipients"));
    m_ways->setWords(0, tr("By age"), {}, tr("Recipients by age"));
    m_ways->setWords(1, tr("By gender"), {}, tr("Recipients by gender"));
    m_ways->setWords(2, tr("Both", "ways to group recipients"), {}, tr("Recipients by age and gender"));
    m_exporting->setText(tr("Export the recipients"));
    m_view->setAccessibleName(m_way == ByGender ? tr("Recipients by gender")
            : m_way == ByAge                    ? tr("Recipients by age")
                                                : tr("Recipients by age and gender"));
    m_states->setEmptyWords(
        u"people"_s, tr("No recipients are reported"), tr("They appear here once messages have been made for members."));
    m_states->setForbiddenWords(tr("Your account may not read recipients here"));
    const QList<RecipientGroup> groups = shownGroups();
    const QStringList genders = gendersOf(groups);
    QStringList legend;
    for (const QString &gender : genders)
        legend << partWord({.name = gender});
    QList<BarsView::Bar> bars;
    bars.reserve(groups.size());
    for (const RecipientGroup &group : groups) {
        BarsView::Bar bar {.name = m_way == ByGender ? genderWord(group) : ageWord(group),
            .value = group.members,
            .text = QLocale().toString(group.members),
            .share = figureText(shareOfRecipients(group.members, groups))};
        QStringList said;
        bar.parts = QList<qint64>(group.parts.isEmpty() ? 0 : genders.size(), 0);
        const QList<RecipientGroup::Part> parts = toldApart(group);
        for (const RecipientGroup::Part &part : parts) {
            bar.parts[genders.indexOf(part.name)] += part.members;
            said << tr("%1 %2", "a gender, so many").arg(partWord(part).toLower(), QLocale().toString(part.members));
        }
        bar.partsText = said.join(u", "_s);
        bars.append(bar);
    }
    m_view->setBars(bars, legend);
    m_states->setMinimumHeight(bars.isEmpty() ? 0 : m_view->sizeHint().height());
    showFreshness(m_age, m_state, m_zone);
}

void RecipientsCard::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.padL, d.padS, d.padL, d.pad);
    layout()->setSpacing(d.padS);
}

void RecipientsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
