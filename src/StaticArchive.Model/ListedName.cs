using StaticArchive.Model.Messages;

namespace StaticArchive.Model;

/// <summary>A name and the list that has it.</summary>
public sealed record ListedName(string Name, SourceLocation Location);
