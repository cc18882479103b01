namespace StaticArchive.Publish.Search.Engine;

/// <summary>A query as it was read: every part has to be met, by one of its choices.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Aside">Words that are left aside.</param>
internal sealed record Query(IReadOnlyList<Query.Part> Parts, IReadOnlyList<string> Aside)
{
    /// <summary>Something that has to be met, or must not be.</summary>
    /// <param name="Choices">Any of these.</param>
    /// <param name="Without">Whether passages that meet it are left out.</param>
    public sealed record Part(IReadOnlyList<Choice> Choices, bool Without)
    {
        /// <summary>Whether a passage that fails it is no result even if nothing better is found: filters and phrases.</summary>
        public bool Must => Choices.All(choice => choice.Field.Length > 0 || choice.IsPhrase);

        /// <summary>2 if it is about words of a passage, 1 if about what a passage is, 0 if about its paper alone.</summary>
        public int Depth => Choices.Max(choice => choice.Field switch { "" => 2, "kind" or "cites" => 1, _ => 0 });
    }

    /// <summary>A word, a phrase or the value of a field.</summary>
    /// <param name="Field">The field; empty for words of the text.</param>
    /// <param name="Value">The value as it stands.</param>
    /// <param name="Words">Its words; of a compound the whole.</param>
    public sealed record Choice(string Field, string Value, IReadOnlyList<string> Words)
    {
        /// <summary>Whether it stood in quotation marks.</summary>
        public bool Quoted { get; init; }

        /// <summary>Parts of a compound: <c>co</c> and <c>operation</c>.</summary>
        public IReadOnlyList<string> Parts { get; init; } = [];

        /// <summary>Whether its words have to follow each other.</summary>
        public bool IsPhrase => Quoted && Field.Length == 0 && Words.Count > 1;
    }
}
