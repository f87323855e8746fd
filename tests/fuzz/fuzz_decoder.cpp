// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every byte that a server can send goes through here: any bytes, as any of the bodies we read. Beside memory errors it looks for a
// broken promise: what was decoded without complaint must decode to the same value again from the JSON that is kept in the cache.

#include "network/types/apierror.h"
#include "network/types/conversation.h"
#include "network/types/loyaltyclub.h"
#include "network/types/page.h"
#include "network/types/user.h"
#include "tests/fuzz/promise.h"

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

template<class T>
void readKeptAgain(const Kept<T> &kept)
{
    const Document again(kept.json);
    require(again.error().isEmpty(), "kept JSON is JSON");
    Decoder decoder = again.root();
    require(T::fromJson(decoder) == kept.value, "kept JSON gives the value it was kept with");
    require(decoder.wrong().isEmpty(), "kept JSON is as right as the body was");
}

template<class T>
void readPage(const QByteArray &bytes, QLatin1StringView key)
{
    const Document document(bytes);
    Decoder decoder = document.root();
    const auto page = Page<Kept<T>>::fromJson(decoder, key);
    if (!document.error().isEmpty()) {
        require(page.items.isEmpty(), "a body that is no object has no rows");
        return;
    }
    if (!decoder.wrong().isEmpty())
        return;
    for (const Kept<T> &kept : page.items)
        readKeptAgain(kept);
}

template<class T>
void readOne(const QByteArray &bytes)
{
    const Document document(bytes);
    Decoder decoder = document.root();
    const auto kept = Kept<T>::fromJson(decoder);
    if (document.error().isEmpty() && decoder.wrong().isEmpty())
        readKeptAgain(kept);
}

void readStamp(const QByteArray &bytes)
{
    if (const auto when = Instant::fromText(QString::fromUtf8(bytes)))
        require(Instant::fromText(when->text()) == when, "a stamp that was read is read again from its own text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readPage<Conversation>(bytes, "conversations"_L1);
    readPage<Message>(bytes, "messages"_L1);
    readPage<User>(bytes, "users"_L1);
    readPage<LoyaltyClub>(bytes, "loyalty_clubs"_L1);
    readOne<Conversation>(bytes);
    readOne<Message>(bytes);
    readOne<User>(bytes);
    {
        const Document document(bytes);
        Decoder decoder = document.root();
        const auto created = CreatedConversation::fromJson(decoder);
        require(document.error().isEmpty() || !created.conversation, "a body that is no object creates nothing");
    }
    const int statuses[] = {422, 429, 500};
    const ApiError error = ApiError::fromAnswer(statuses[size % 3], bytes);
    require(error.detail.size() <= 2000, "the server's words are bounded");
    if (size < 64)
        readStamp(bytes);
    return 0;
}
