// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/signinform.h"

#include "network/types/serveraddress.h"
#include "ui/account/formfield.h"
#include "ui/common/announcer.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int lengthMost = 200; // of what travels as a header or in an address

/// What a header or an OAuth parameter can carry: letters one can see, of ASCII (RFC 9110 5.5, RFC 6749 A).
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"signInForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(density().pad);
    m_issuer = add(tr("Address of the sign-in service"), u"signInIssuer"_s, tr("Empty: the server's own."));
    m_client = add(tr("Client id"), u"signInClient"_s, tr("What the service calls this program."));
    m_scopes = add(tr("Scopes"), u"signInScopes"_s, tr("Separated by blanks. With offline_access one stays signed in."));
    m_product = add(tr("Product name"), u"signInProduct"_s, tr("Placewise assigns it. It goes along with every request."));
    m_agent = add(tr("Program name"), u"signInAgent"_s, tr("How this program introduces itself to the server."));
}

SignInForm::Entry SignInForm::add(const QString &name, const QString &objectName, const QString &hint)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setMaxLength(lengthMost);
    auto *field = new FormField(name, edit, hint, this);
    layout()->addWidget(field);
    connect(edit, &QLineEdit::returnPressed, this, &SignInForm::submitted);
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    return {edit, field};
}

void SignInForm::setDetails(const SignInDetails &details)
{
    m_issuer.edit->setText(details.issuer.toString());
    m_client.edit->setText(details.clientId);
    m_scopes.edit->setText(details.scopes);
}

void SignInForm::setIdentity(const QString &productName, const QString &userAgent)
{
    m_product.edit->setText(productName);
    m_agent.edit->setText(userAgent);
}

SignInDetails SignInForm::details() const
{
    return {.issuer = ServerAddress::fromText(m_issuer.edit->text()).url,
        .clientId = m_client.edit->text().trimmed(),
        .scopes = m_scopes.edit->text().simplified()};
}

QString SignInForm::productName() const
{
    return m_product.edit->text().trimmed();
}

QString SignInForm::userAgent() const
{
    return m_agent.edit->text().trimmed();
}

bool SignInForm::validate()
{
    const ServerAddress issuer = ServerAddress::fromText(m_issuer.edit->text());
    const bool own = issuer.ok() || issuer.problem == ServerAddress::Problem::Empty;
    m_issuer.field->setProblem(own ? QString() : tr("This is no https address. It looks like https://id.example.com."));
    const auto check = [](const Entry &entry, const QString &empty) {
        const QString text = entry.edit->text().trimmed();
        entry.field->setProblem(text.isEmpty() ? empty : isPlain(text) ? QString() : tr("Only letters without accents, digits and signs."));
    };
    check(m_client, tr("Enter the client id that the service gave you."));
    if (!m_client.field->isWrong() && m_client.edit->text().trimmed().contains(u' '))
        m_client.field->setProblem(tr("A client id has no blanks."));
    check(m_scopes, tr("Enter at least openid."));
    if (!m_scopes.field->isWrong() && !m_scopes.edit->text().simplified().split(u' ').contains("openid"_L1))
        m_scopes.field->setProblem(tr("Enter at least openid."));
    check(m_product, tr("Enter the name that Placewise assigned."));
    check(m_agent, tr("Enter a name. The server refuses requests without one."));
    for (const Entry &entry : {m_issuer, m_client, m_scopes, m_product, m_agent}) {
        if (!entry.field->isWrong())
            continue;
        entry.edit->setFocus();
        announce(this, entry.edit->accessibleDescription());
        return false;
    }
    return true;
}

} // namespace atrium
