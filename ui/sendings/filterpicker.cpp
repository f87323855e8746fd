// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/filterpicker.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 304;
constexpr int jsonWidth = 440;
constexpr int jsonLines = 14;
constexpr qsizetype mostBoxes = 12;

/// Check boxes take an ampersand for a key.
QString boxText(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

FilterPicker::FilterPicker(const FilterChip &now, const QStringList &known, QWidget *anchor)
    : Popover(u"filterPicker"_s, anchor)
    , m_field(now.field)
    , m_typed(new QLineEdit(body()))
    , m_problem(new PlainLabel({}, Type::Caption, body()))
    , m_take(new Button(Button::Primary, tr("Filter"), u"filterTake"_s, body()))
{
    const Density &d = density();
    setAccessibleName(fieldWord(m_field));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.padS);
    auto *title = new PlainLabel(fieldWord(m_field), Type::Strong, body());
    column->addWidget(title);
    QStringList values = known;
    for (const QString &value : now.values) {
        if (!values.contains(value))
            values.append(value);
    }
    m_values = values.mid(0, mostBoxes);
    if (!isNumeric(m_field)) { // in the order of their words, whichever came first; numbers stay with the newest in front
        std::stable_sort(m_values.begin(), m_values.end(),
            [this](const QString &a, const QString &b) { return valueWord(m_field, a).localeAwareCompare(valueWord(m_field, b)) < 0; });
    }
    for (const QString &value : std::as_const(m_values)) {
        auto *box = new QCheckBox(boxText(valueWord(m_field, value)), body());
        box->setObjectName(u"filterValue_"_s + value);
        box->setChecked(now.values.contains(value));
        column->addWidget(box);
        m_boxes.append(box);
    }
    m_typed->setObjectName(u"filterTyped"_s);
    m_typed->setAccessibleName(tr("Another value"));
    m_typed->setPlaceholderText(isNumeric(m_field) ? tr("A number, like 318") : tr("Another value"));
    m_typed->setMinimumHeight(d.control);
    column->addWidget(m_typed);
    m_problem->setObjectName(u"filterProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(QPalette::BrightText);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_take);
    column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &FilterPicker::check);
    connect(m_typed, &QLineEdit::returnPressed, this, &FilterPicker::take);
    connect(m_take, &Button::clicked, this, &FilterPicker::take);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void FilterPicker::open()
{
    openWithFocus(pickerWidth * density().bodyPx / 13, m_boxes.isEmpty() ? static_cast<QWidget *>(m_typed) : m_boxes.first());
}

/// Boxes leave it to whoever is around them.
void FilterPicker::keyPressEvent(QKeyEvent *event)
{
    const bool onBox = std::any_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox *box) { return box->hasFocus(); });
    if (onBox && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return take();
    Popover::keyPressEvent(event);
}

void FilterPicker::check()
{
    const QString typed = m_typed->text().trimmed();
    const QString problem = typed.isEmpty() ? QString() : valueProblem(m_field, typed);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_take->setEnabled(problem.isEmpty());
    settle();
}

void FilterPicker::take()
{
    const QString typed = m_typed->text().trimmed();
    if (!typed.isEmpty() && !valueProblem(m_field, typed).isEmpty()) {
        announce(this, m_problem->text());
        return;
    }
    FilterChip chip {.field = m_field};
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chip.values << m_values.at(i);
    }
    if (!typed.isEmpty() && !chip.values.contains(typed))
        chip.values << typed;
    Q_EMIT picked(chip);
    shut();
}

FilterJson::FilterJson(const QString &json, QWidget *anchor)
    : Popover(u"filterJson"_s, anchor)
{
    const Density &d = density();
    setAccessibleName(tr("The filter as it is sent"));
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.padS);
    column->addWidget(new PlainLabel(tr("The filter as it is sent"), Type::Strong, body()));
    auto *text = new QPlainTextEdit(json, body());
    text->setObjectName(u"filterJsonText"_s);
    text->setAccessibleName(tr("The filter as it is sent"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(jsonLines * lineHeight(Type::Caption));
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *copy = new Button(Button::Plain, tr("Copy"), u"filterJsonCopy"_s, body());
    copy->setIconName(u"copy"_s);
    row->addWidget(copy);
    column->addLayout(row);
    m_first = copy;
    connect(copy, &Button::clicked, this, [this, json] {
        copyText(json);
        announce(this, tr("Copied"));
        shut();
    });
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void FilterJson::open()
{
    openWithFocus(jsonWidth * density().bodyPx / 13, m_first);
}

} // namespace atrium
