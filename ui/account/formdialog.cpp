// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/formdialog.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLetters = 68; // of body text: 440 at 13 px
constexpr double shareOfScreen = 0.85;

} // namespace

FormDialog::FormDialog(
    const QString &objectName, const QString &title, const QString &intro, QWidget *body, const QString &deed, QWidget *parent)
    : QDialog(parent)
    , m_body(body)
    , m_scroll(new QScrollArea(this))
    , m_deed(new Button(Button::Primary, deed, objectName + u"Accept"_s, this))
    , m_cancel(new Button(Button::Plain, tr("Cancel"), objectName + u"Cancel"_s, this))
    , m_lettersWide(usualLetters)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(objectName);
    setWindowTitle(title);
    setAccessibleName(title);
    const Density &d = density();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(d.padXl, d.padXl, d.padXl, d.padL);
    column->setSpacing(d.padXs);
    auto *head = new PlainLabel(title, Type::Title, page);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *words = new PlainLabel(intro, Type::Body, page);
    words->setWordWrap(true);
    words->setMuted(true);
    column->addWidget(words);
    column->addSpacing(d.padL - d.padXs);
    column->addWidget(body);
    column->addStretch();

    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(d.padXl, d.padS, d.padXl, d.padL);
    row->setSpacing(d.padS);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_deed);
    all->addLayout(row);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_deed, &Button::clicked, this, &FormDialog::deedWanted);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (std::exchange(m_shown, true))
        return;
    resize(0, 0);
    fit();
    orderTabs();
    m_scroll->widget()->installEventFilter(this);
}

/// As high as the form is, as far as the screen goes. It grows with what a field has to say, and does not shrink again.
void FormDialog::fit()
{
    const Density &d = density();
    const QWidget *page = m_scroll->widget();
    const int letters = QFontMetrics(typeface(Type::Body)).averageCharWidth() * m_lettersWide;
    const int width = std::max(letters + 2 * d.padXl, page->minimumSizeHint().width());
    const QSize most = screen()->availableSize() * shareOfScreen;
    const int needed = page->heightForWidth(width) + d.padS + d.control + d.padL;
    const int bar = needed > most.height() ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    resize(QSize(width + bar, std::max(needed, height())).boundedTo(most));
}

/// The form first, whenever its fields were made; and of it the first one that can be filled in.
void FormDialog::orderTabs()
{
    QWidget *first = nullptr;
    QWidget *last = nullptr;
    for (QWidget *one = nextInFocusChain(); one != this; one = one->nextInFocusChain()) {
        if (!m_body->isAncestorOf(one))
            continue;
        last = one;
        const auto *button = qobject_cast<QAbstractButton *>(one);
        const bool unchosen = button && button->isCheckable() && !button->isChecked();
        if (!first && !unchosen && one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus))
            first = one;
    }
    if (last)
        setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_deed);
    if (first)
        first->setFocus();
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void FormDialog::setLettersWide(int letters)
{
    m_lettersWide = letters;
}

void FormDialog::setDeed(const QString &words)
{
    m_deed->setText(words);
}

void FormDialog::setReadOnly()
{
    m_deed->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

} // namespace atrium
