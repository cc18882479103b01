namespace StaticArchive.Publish.Models;

/// <summary>A paper in the table of all papers: what is known of it, from where, and what needs attention.</summary>
/// <param name="Paper">Its id.</param>
/// <param name="Url">Its address below the site's root.</param>
public sealed record InventoryRow(string Paper, string Url)
{
    /// <summary>Title.</summary>
    public required InventoryValue Title { get; init; }

    /// <summary>Authors.</summary>
    public required InventoryValue Authors { get; init; }

    /// <summary>Date of publication, EDTF.</summary>
    public required InventoryValue Issued { get; init; }

    /// <summary>CSL type.</summary>
    public required InventoryValue Type { get; init; }

    /// <summary>How many documents it has.</summary>
    public required int Documents { get; init; }

    /// <summary>How many entries its lists of references have.</summary>
    public required int References { get; init; }

    /// <summary>Citations that lead to a work.</summary>
    public required int Linked { get; init; }

    /// <summary>Citations that lead to none, or may mean several.</summary>
    public required int Open { get; init; }

    /// <summary>What reading decided about its documents without being told.</summary>
    public required int Decisions { get; init; }

    /// <summary>Errors and warnings about its files.</summary>
    public required int Problems { get; init; }

    /// <summary>The values that have an origin, each under the name that paper.yml has for it.</summary>
    public IEnumerable<KeyValuePair<string, InventoryValue>> Values =>
        [new("title", Title), new("authors", Authors), new("issued", Issued), new("type", Type)];

    /// <summary>What somebody should look at, the most pressing first; empty where all is well.</summary>
    public IEnumerable<string> Attention
    {
        get
        {
            if (Problems > 0)
            {
                yield return Problems == 1 ? "1 message" : $"{Problems} messages";
            }

            var blank = Values.Where(pair => pair.Value.IsBlank).Select(pair => pair.Key).ToList();
            if (blank.Count > 0)
            {
                yield return $"blank: {string.Join(", ", blank)}";
            }

            var guessed = Values.Where(pair => pair.Value is { IsBlank: false, IsGuess: true }).ToList();
            if (guessed.Count > 0)
            {
                yield return $"guessed: {string.Join(", ", guessed.Select(pair => pair.Key))}";
            }

            if (Open > 0)
            {
                yield return Open == 1 ? "1 open citation" : $"{Open} open citations";
            }
        }
    }

    /// <summary>How much it needs attention; the more the higher.</summary>
    public int Weight =>
        (100 * Problems)
        + Values.Sum(pair =>
            pair.Value.IsBlank ? 20
            : pair.Value.IsGuess ? 5
            : 0
        )
        + Math.Min(Open, 15);
}
