using Jint;
using Jint.Native;
using StaticArchive.Model;
using StaticArchive.Publish.Pages;

namespace StaticArchive.Tests.Link.Anchoring.PageScript;

/// <summary>The published script that finds and makes quotes in the reader's browser, run without one.</summary>
internal sealed class QuoteScript
{
    private readonly Engine _engine = new();

    public QuoteScript()
    {
        _engine.Execute("var window = { staticArchive: {} };").Execute(Assets.ReadScript("quote-text"));
        _engine.Execute(
            """
            var { quotesIn } = window.staticArchive;
            var foldAll = texts => Array.from(texts, quotesIn.fold);
            var countAll = (texts, quote) => Array.from(texts, text => quotesIn(text, true).places(quote).length);
            """
        );
    }

    /// <summary>A quote with what stands before and after it; empty where there is nothing.</summary>
    public sealed record Selector(string Quote, string Prefix, string Suffix);

    /// <summary>Texts as the script folds them.</summary>
    public IReadOnlyList<string> Fold(IReadOnlyList<string> texts) =>
        [.. _engine.Invoke("foldAll", [texts]).AsArray().Select(folded => folded.AsString())];

    /// <summary>At how many places of each text the script finds a quote.</summary>
    public IReadOnlyList<int> Count(IReadOnlyList<string> texts, string quote) =>
        [.. _engine.Invoke("countAll", [texts, quote]).AsArray().Select(count => (int)count.AsNumber())];

    /// <summary>Whether a quote is too short to be given alone.</summary>
    public bool IsShort(string quote) => _engine.Evaluate("quotesIn.isShort").Call(quote).AsBoolean();

    /// <summary>A text to look for quotes in.</summary>
    public ScriptedText In(string text, bool isInOrder = true) => new(_engine.Invoke("quotesIn", text, isInOrder));

    /// <summary>A text as the script has it.</summary>
    /// <param name="text">What <c>quotesIn</c> gave.</param>
    internal sealed class ScriptedText(JsValue text)
    {
        /// <summary>Where a quote stands between prefix and suffix.</summary>
        public IReadOnlyList<Span> Places(Selector quote) =>
            [
                .. text.Get("places")
                    .Call(quote.Quote, quote.Prefix, quote.Suffix)
                    .AsArray()
                    .Select(place => new Span(Number(place, "start"), Number(place, "end"))),
            ];

        /// <summary>The selector of a span.</summary>
        public Selector Describe(Span span)
        {
            var place = new JsObject(text.AsObject().Engine);
            place.Set("start", span.Start);
            place.Set("end", span.End);
            var made = text.Get("describe").Call(place);
            return new Selector(Words(made, "quote"), Words(made, "prefix"), Words(made, "suffix"));
        }

        private static string Words(JsValue value, string property) => value.Get(property).AsString();

        private static int Number(JsValue value, string property) => (int)value.Get(property).AsNumber();
    }
}
