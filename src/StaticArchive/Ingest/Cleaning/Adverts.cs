using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Ingest.Cleaning;

/// <summary>
/// A short section that sells something, wherever it stands: a heading such as <c>Save 20% on subscriptions</c>, prices, an
/// address to order from.
/// </summary>
internal static class Adverts
{
    private const int LongestSection = 14;
    private const int MostWords = 220;
    private const int EnoughWords = 4;

    private static readonly string[] SellingWords =
        ["subscribe", "subscription", "per cent off", "% off", "save ", "order online", "order now", "order your copy", "buy now", "book now", "price", "free trial", "special offer", "discount", "delegate rate", "early bird", "to advertise", "call us", "visit our website", "£", "$", "€", "p&p", "postage"];

    /// <summary>How many different words of selling a stretch of blocks holds.</summary>
    public static int Selling(IReadOnlyList<Draft> drafts, int start, int end)
    {
        var text = Folding.Fold(string.Join(' ', Enumerable.Range(start, end - start).Select(i => drafts[i].Text)));
        return SellingWords.Count(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Sets them aside, from the heading to the next.</summary>
    public static IReadOnlyList<Draft> Apply(IReadOnlyList<Draft> drafts, CleaningContext context)
    {
        var result = drafts.ToList();
        for (var i = 0; i < result.Count; i++)
        {
            if (result[i].Kind != BlockKind.Heading || result[i].IsTitle || KnownSections.Role(result[i].Text) != SectionRole.None)
            {
                continue;
            }

            var end = i + 1;
            while (end < result.Count && result[end].Kind != BlockKind.Heading && end - i <= LongestSection)
            {
                end++;
            }

            if (end - i > LongestSection || Words(result, i, end) > MostWords || Selling(result, i, end) < EnoughWords)
            {
                continue;
            }

            context.Guessed("set aside as advert, to the next heading", result[i], Override.Keep(result[i].Text));
            if (!(Corrections.TryFind(context.Corrections.Paratext, result[i].Text, out var told) && told is null))
            {
                SetAside(result, i, end);
            }

            i = end - 1;
        }

        return result;
    }

    private static void SetAside(List<Draft> drafts, int start, int end)
    {
        for (var k = start; k < end; k++)
        {
            drafts[k] = drafts[k].Kind == BlockKind.Paratext ? drafts[k] : drafts[k].Aside("advert");
        }
    }

    private static int Words(List<Draft> drafts, int start, int end) => Enumerable.Range(start, end - start).Sum(i => Sentences.Words(drafts[i].Text));
}
