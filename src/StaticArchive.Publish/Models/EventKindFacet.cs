namespace StaticArchive.Publish.Models;

/// <summary>A kind of event in use.</summary>
/// <param name="Label">Its name in words.</param>
/// <param name="Slug">Its name in addresses and classes.</param>
/// <param name="Number">Its number on the page, from 1; the style sheet narrows the list by it.</param>
/// <param name="Count">How many events are of it.</param>
public sealed record EventKindFacet(string Name, string Label, string Slug, int Number, int Count);
