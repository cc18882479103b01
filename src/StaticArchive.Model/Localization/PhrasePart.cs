namespace StaticArchive.Model.Localization;

/// <summary>A piece of a phrase: words, or a slot, which a page fills or, with words of its own, marks up.</summary>
/// <param name="Text">Words; of a slot those that it marks, <c>read it</c> in <c>{0:read it}</c>.</param>
/// <param name="Slot">Number of the slot; below zero for words.</param>
public sealed record PhrasePart(string Text, int Slot)
{
    /// <summary>Whether it is words and no slot.</summary>
    public bool IsText => Slot < 0;
}
