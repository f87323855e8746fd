// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/signinpage.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

// The system's own colours: they follow light, dark and high contrast.
constexpr auto style = ":root{color-scheme:light dark}"
                       "body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;overflow-wrap:anywhere}"
                       "h1{font-size:1.25rem}ul{list-style:none;margin:1.5rem 0;padding:0}li{margin:.25rem 0}"
                       "button{font:inherit;width:100%;padding:.5rem .75rem;text-align:start}small{display:block;opacity:.75}";

/// Nothing is loaded, run or framed; forms go to this server, and from there on to `target`, which browsers check too.
QByteArray policy(const QString &target)
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QByteArray form = "'none'";
    if (!target.isEmpty()) {
        // A policy cannot name an IPv6 address.
        const QString origin = target.startsWith("http://["_L1) ? u"http:"_s : target.section(u'/', 0, 2).section(u'?', 0, 0);
        form = "'self' " + origin.toLatin1();
    }
    return "default-src 'none'; style-src 'sha256-" + hash + "'; form-action " + form + "; base-uri 'none'; frame-ancestors 'none'";
}

Answer page(int status, const QString &title, const QString &content, const QString &target = {})
{
    const QString html =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%1</title>\n<style>%2</style>\n</head>\n"
        "<body>\n<main>\n<h1>%1</h1>\n%3</main>\n</body>\n</html>\n"_s.arg(title.toHtmlEscaped(), QLatin1StringView(style), content);
    return {.status = status,
        .body = html.toUtf8(),
        .headers = {{"Content-Security-Policy", policy(target)}, {"X-Frame-Options", "DENY"}, {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}},
        .contentType = "text/html; charset=utf-8"};
}

QString button(const QString &name, const QString &value, const QString &label, const QString &below)
{
    return u"<button name=\"%1\" value=\"%2\">%3<small>%4</small></button>\n"_s.arg(
        name, value.toHtmlEscaped(), label.toHtmlEscaped(), below.toHtmlEscaped());
}

} // namespace

Answer signInPage(const AuthorizationRequest &request, const QByteArray &name, const QList<Account> &accounts, int others)
{
    QString content =
        u"<p>Who do you want to be? Nobody has a password in this sandbox.</p>\n<p>\u201c%1\u201d asks for it and gets the answer at "
        "%2.</p>\n<form method=\"post\" action=\"choice\" accept-charset=\"utf-8\">\n<input type=\"hidden\" name=\"request\" "
        "value=\"%3\">\n<ul>\n"_s.arg(
            request.client.toHtmlEscaped(), request.redirect.section(u'?', 0, 0).toHtmlEscaped(), QString::fromLatin1(name));
    for (const Account &account : accounts) {
        content += u"<li>"_s + button(u"user"_s, account.id, account.name(), account.email) + u"</li>\n"_s;
    }
    content += u"</ul>\n"_s;
    if (others > 0) {
        content += u"<p>%1 more can be reached through login_hint.</p>\n"_s.arg(others);
    }
    content += button(u"cancel"_s, u"1"_s, u"Cancel"_s, u"Go back without signing in"_s) + u"</form>\n"_s;
    return page(200, u"Sign in to the sandbox"_s, content, request.redirect);
}

Answer plainPage(int status, const QString &heading, const QString &sentence)
{
    return page(status, heading, u"<p>%1.</p>\n"_s.arg(sentence.toHtmlEscaped()));
}

} // namespace atrium::sandbox
