// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/wayform.h"

#include "ui/account/choice.h"
#include "ui/account/gap.h"
#include "ui/account/tokenfield.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

namespace atrium {

using namespace Qt::StringLiterals;

WayForm::WayForm(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_browser(new Choice(tr("In the browser"), tr("Opens your browser once and comes back here by itself."), u"firstRunBrowser"_s, this))
    , m_withToken(new Choice(tr("With a user token"), tr("Paste one from your administrator."), u"firstRunWithToken"_s, this))
    , m_token(new TokenField(u"firstRunToken"_s, this))
{
    const Density &d = density();
    m_group->addButton(m_browser->button(), Browser);
    m_group->addButton(m_withToken->button(), Token);
    m_token->setAccessibleName(tr("User token"));
    m_token->setPlaceholderText(tr("Paste the token here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_browser);
    column->addSpacing(d.pad);
    column->addWidget(m_withToken);
    column->addSpacing(d.padS);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(new Gap(&Choice::indent, this));
    row->addWidget(m_token, 1);
    column->addLayout(row);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        m_token->setProperty("quiet", way() == Browser);
        m_token->update();
        Q_EMIT wayChanged();
    });
    connect(m_token, &QLineEdit::textEdited, this, [this](const QString &text) {
        setTokenWrong(false);
        if (!text.isEmpty())
            setWay(Token);
        Q_EMIT tokenEdited();
    });
    connect(m_token, &QLineEdit::returnPressed, this, [this] {
        setWay(Token);
        Q_EMIT submitted();
    });
    setWay(Browser);
}

void WayForm::setWay(Way way)
{
    m_group->button(way)->setChecked(true);
}

WayForm::Way WayForm::way() const
{
    return m_group->checkedId() == Token ? Token : Browser;
}

QString WayForm::token() const
{
    return m_token->token();
}

void WayForm::forgetToken()
{
    m_token->forget();
}

void WayForm::setTokenWrong(bool wrong)
{
    m_token->setProperty("wrong", wrong);
    m_token->update();
}

void WayForm::focusToken()
{
    m_token->setFocus();
}

} // namespace atrium
