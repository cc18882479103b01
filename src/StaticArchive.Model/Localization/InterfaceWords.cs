using System.Globalization;

namespace StaticArchive.Model.Localization;

/// <summary>The words of the interface in one language: texts by key, with slots and plural forms.</summary>
public sealed class InterfaceWords
{
    private const string PluralPart = "plurals";
    private const string OrdinalPart = "ordinals";
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", PhraseForms.Other];

    private readonly Dictionary<string, PhraseForms> _phrases;
    private readonly PluralRules _ordinals;

    private InterfaceWords(string language, Dictionary<string, PhraseForms> phrases, PluralRules[] rules) =>
        (Language, _phrases, Plurals, _ordinals) = (language, phrases, rules[0], rules[1]);

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language { get; }

    /// <summary>Which number takes which plural form.</summary>
    public PluralRules Plurals { get; }

    /// <summary>All keys, in order.</summary>
    public IEnumerable<string> Keys => _phrases.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text at a key that has no slots.</summary>
    /// <exception cref="KeyNotFoundException">The language that has every word has no such key.</exception>
    public string this[string key] => GetForms(key).Select(PhraseForms.Other).Format();

    /// <summary>
    /// The words of a language; what its file lacks is English, and what the archive says instead comes first.
    /// </summary>
    public static InterfaceWords Read(string language, IReadOnlyList<PhraseOverride> overrides)
    {
        var phrases = new Dictionary<string, PhraseForms>(StringComparer.Ordinal);
        PluralRules[] rules = [];
        foreach (var tag in new[] { InterfaceLanguages.Default, language }.Distinct(StringComparer.Ordinal))
        {
            var texts = PhraseFileReader.Read(InterfaceLanguages.ReadFile(tag));
            rules = [ReadRules(texts, PluralPart), ReadRules(texts, OrdinalPart)];
            foreach (var group in texts.GroupBy(text => SplitKey(text.Key).Key, StringComparer.Ordinal))
            {
                phrases[group.Key] = ToForms(
                    group.Select(text => KeyValuePair.Create(SplitKey(text.Key).Value, text.Value))
                );
            }
        }

        foreach (var (key, forms) in overrides)
        {
            phrases[key] = ToForms(forms);
        }

        return new InterfaceWords(language, phrases, rules);
    }

    private static PluralRules ReadRules(IReadOnlyList<KeyValuePair<string, string>> texts, string part) =>
        new([
            .. texts
                .Where(text => text.Key.StartsWith(part + ".", StringComparison.Ordinal))
                .Select(text => KeyValuePair.Create(text.Key[(part.Length + 1)..], text.Value)),
        ]);

    /// <summary>What stands at a key.</summary>
    /// <exception cref="KeyNotFoundException">The language that has every word has no such key.</exception>
    public PhraseForms GetForms(string key) =>
        _phrases.TryGetValue(key, out var forms)
            ? forms
            : throw new KeyNotFoundException($"no language has words for {key}");

    /// <summary>The text at a key with values in its slots.</summary>
    public string Format(string key, params ReadOnlySpan<string> values) =>
        GetForms(key).Select(PhraseForms.Other).Format(values);

    /// <summary>The text for a number, which stands in slot 0: <c>1 paper</c>, <c>3 papers</c>.</summary>
    /// <param name="more">Values of the slots from 1 on.</param>
    public string Count(string key, int number, params ReadOnlySpan<string> more) =>
        GetForms(key).Select(Plurals.GetCategory(number)).Format([FormatNumber(number), .. more]);

    /// <summary>The ordinal of a number by CLDR's rules: <c>20th</c>, <c>21st</c>.</summary>
    /// <param name="numeral">The number as it is written.</param>
    public string CountOrdinal(string key, long number, string numeral) =>
        GetForms(key).Select(_ordinals.GetCategory(number)).Format(numeral);

    /// <summary>Whether a key is a rule of the language and no text: <c>plurals.one</c>.</summary>
    public static bool IsRule(string key) =>
        key.StartsWith(PluralPart + ".", StringComparison.Ordinal)
        || key.StartsWith(OrdinalPart + ".", StringComparison.Ordinal);

    /// <summary>The text at a key; null where there is none, as for a kind that is the archive's own.</summary>
    public string? Find(string key) =>
        _phrases.TryGetValue(key, out var forms) ? forms.Select(PhraseForms.Other).Format() : null;

    /// <summary>A number as pages write it.</summary>
    public static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Items of a list, the last joined by a word: <c>A, B and C</c>.</summary>
    public string Join(IReadOnlyList<string> items) => JoinList(items, "list.and", "list.and-");

    /// <summary>The same of which one holds: <c>A, B or C</c>.</summary>
    public string JoinAlternatives(IReadOnlyList<string> items) => JoinList(items, "list.or", "list.or-");

    private string JoinList(IReadOnlyList<string> items, string key, string variants) =>
        items.Count < 2
            ? string.Concat(items)
            : Format(
                HasVariant(items[^1], variants) ? variants + "other" : key,
                string.Join(this["list.comma"], items.Take(items.Count - 1)),
                items[^1]
            );

    /// <summary>
    /// Whether the last item begins as those do that Spanish and Welsh join by another word: <c>Juan e Inés</c>,
    /// <c>Peck ac Evans</c>.
    /// </summary>
    private bool HasVariant(string last, string variants) =>
        this[variants + "before"]
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Where(start => last.StartsWith(start.TrimStart('!'), StringComparison.OrdinalIgnoreCase))
            .MaxBy(start => start.Length)
            is [not '!', ..];

    private static PhraseForms ToForms(IEnumerable<KeyValuePair<string, string>> forms) =>
        new(forms.ToDictionary(form => form.Key, form => Phrase.Parse(form.Value), StringComparer.Ordinal));

    /// <summary><c>home.papers.one</c>: key and plural category.</summary>
    internal static KeyValuePair<string, string> SplitKey(string path)
    {
        var dot = path.LastIndexOf('.');
        var last = path[(dot + 1)..];
        return Categories.Contains(last, StringComparer.Ordinal) && path.IndexOf('.', StringComparison.Ordinal) < dot
            ? new(path[..dot], last)
            : new(path, PhraseForms.Other);
    }
}
