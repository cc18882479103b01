using StaticArchive.Ingest.Drafts;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Boilerplate;

/// <summary>
/// Tells an advert from a section that speaks of prices: an advert asks its reader to buy. <c>Subscribe online before
/// May and save £40</c> does; <c>A loan costs one per cent, or £6, less than the price of …</c> does not.
/// </summary>
internal static class AdvertDetector
{
    private const int EnoughTerms = 4;
    private const int EnoughOffers = 2;

    /// <summary>
    /// How a sentence or line begins that asks the reader to buy, a line a language: English, German, French, Spanish.
    /// </summary>
    private static readonly string[] Calls =
    [
        .. (
            "subscribe|order |order:|to order|to subscribe|to advertise|buy now|buy your|book now|book your|book online"
            + "|save |call us|call now|visit our|register now|sign up|renew |don't miss|for subscriptions|claim your"
            + "|jetzt bestellen|bestellen sie|jetzt abonnieren|abonnieren sie|jetzt anmelden|sichern sie"
            + "|abonnez-vous|commandez|reservez|profitez|inscrivez-vous"
            + "|suscribase|suscribete|compre |reserve su"
        ).Split('|'),
    ];

    /// <summary>What is offered, in the same languages.</summary>
    private static readonly string[] Offers =
    [
        .. (
            "subscribe|subscription|per cent off|% off|order online|order now|order your|buy now|book now|book your"
            + "|free trial|special offer|discount|delegate rate|early bird|advertis|call us|visit our|p&p|postage"
            + "|online access|forthcoming titles|issn|isbn"
            + "|abonnement|abonnieren|bestellen sie|rabatt|sonderangebot|versandkosten"
            + "|abonnez-vous|commandez|offre speciale|frais de port"
            + "|suscripcion|oferta especial|gastos de envio"
        ).Split('|'),
    ];

    private static readonly string[] Prices = ["price", "save ", "preis", "prix", "precio"];

    /// <summary>
    /// Whether the blocks from <paramref name="start"/> up to <paramref name="end"/>, which is not of them, sell
    /// something. A price counts once, in whatever currency.
    /// </summary>
    public static bool IsAdvert(IReadOnlyList<Draft> drafts, int start, int end)
    {
        var offers = PromotionalTermCounter.Count(drafts, start, end, Offers);
        if (offers < EnoughOffers || BodySigns.HasNumberOrCitation(drafts, start, end))
        {
            return false;
        }

        var blocks = drafts.Skip(start).Take(end - start).ToList();
        var money = blocks.Exists(draft => draft.Text.AsSpan().ContainsAny('£', '$', '€')) ? 1 : 0;
        return offers + money + PromotionalTermCounter.Count(drafts, start, end, Prices) >= EnoughTerms
            && blocks.Exists(draft => CallsOn(draft));
    }

    private static bool CallsOn(Draft draft)
    {
        if (draft.Kind is BlockKind.Reference or BlockKind.Quotation)
        {
            return false;
        }

        var text = Folding.Fold(draft.Text);
        var at = 0;
        while (at >= 0 && at < text.Length)
        {
            var sentence = text.AsSpan(at);
            foreach (var call in Calls)
            {
                if (sentence.StartsWith(call, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            at = text.IndexOf(". ", at, StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : -1;
        }

        return false;
    }
}
